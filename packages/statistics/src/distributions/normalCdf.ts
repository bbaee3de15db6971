import { ratioAt, type PolynomialRatio } from './polynomialRatio.ts';

/** Within 0.67448975 of the middle, in z²: what is added to one half, divided by z. */
const middle: PolynomialRatio = [
  [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
  [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
];
/** Up to √32, in |z|. */
const near: PolynomialRatio = [
  [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388375, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
  ],
  [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
  ],
];
/** Beyond, in 1/z². */
const far: PolynomialRatio = [
  [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807,
    0.0014216191932278936, 0.000029112874951168793,
  ],
  [
    1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824,
    0.00007297515550839662,
  ],
];

/**
 * Distribution function of the standard normal distribution: the probability of a value of at most `z`, to
 * fifteen digits, also in small tails.
 * @returns in [0, 1]; NaN for NaN
 * @see Cody (1969), Rational Chebyshev approximations for the error function, Mathematics of Computation
 * 23:631–637
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const size = Math.abs(z);
  if (size <= 0.67448975) return 0.5 + z * ratioAt(middle, z * z);
  const tail = size > 39 ? 0 : tailOf(size);
  return z < 0 ? tail : 1 - tail;
}

function tailOf(size: number): number {
  const squared = 1 / (size * size);
  const factor =
    size <= Math.sqrt(32)
      ? ratioAt(near, size)
      : (1 / Math.sqrt(2 * Math.PI) - squared * ratioAt(far, squared)) / size;
  // e^(−z²/2) in two factors, so that squaring loses no digits.
  const rounded = Math.trunc(size * 16) / 16;
  return Math.exp((-rounded * rounded) / 2) * Math.exp((-(size - rounded) * (size + rounded)) / 2) * factor;
}
