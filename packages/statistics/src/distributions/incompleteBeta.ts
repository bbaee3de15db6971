/** From here on Stirling's series for the factorial is exact to all digits. */
const LARGE = 16;

/**
 * What Stirling's formula leaves out: ln Γ(n + 1) − (n + ½) ln n + n − ½ ln 2π.
 * @param n - above 0
 * @see Loader (2000), Fast and accurate computation of binomial probabilities
 */
function stirlingError(n: number): number {
  let below = 0;
  let large = n;
  for (; large < LARGE; large++) below += (large + 0.5) * Math.log1p(1 / large) - 1;
  const square = large * large;
  return (
    below +
    (1 / 12 -
      (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) /
        square) /
      large
  );
}

/**
 * x ln(x / mean) + mean − x, without loss of digits if the two are near.
 * @param x - above 0
 * @param distance - x − mean
 * @see Loader (2000)
 */
function deviance(x: number, mean: number, distance: number): number {
  if (!(Math.abs(distance) < 0.1 * (x + mean))) return x * Math.log(x / mean) - distance;
  const v = distance / (x + mean);
  let sum = distance * v;
  let term = 2 * x * v;
  for (let j = 1; ; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
}

/** a − (a + b) x, from the smaller of x and y, which has all its digits. */
const distanceOf = (a: number, b: number, x: number, y: number): number =>
  x <= y ? a - (a + b) * x : (a + b) * y - b;

/** xᵃ yᵇ / B(a, b), for y = 1 − x. */
export function betaPower(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const distance = distanceOf(a, b, x, y);
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x, distance) -
    deviance(b, n * y, -distance);
  return Math.sqrt((a * (b / n)) / (2 * Math.PI)) * Math.exp(exponent);
}

/**
 * Regularised incomplete beta function I_x(a, b): to twelve digits or more, for a and b from 0.01 to 1e12.
 * @param y - 1 − x, given separately so that a small value keeps its digits
 * @returns in [0, 1]
 * @see Didonato & Morris (1992), Algorithm 708, ACM Transactions on Mathematical Software 18:360–373 (the
 * continued fraction)
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  // The fraction converges fast on its own side of the mean.
  return distanceOf(a, b, x, y) >= 0 ? fraction(a, b, x, y) : 1 - fraction(b, a, y, x);
}

/** I_x(a, b) by the continued fraction of Didonato & Morris. */
function fraction(a: number, b: number, x: number, y: number): number {
  const c = distanceOf(a, b, x, y) + 1;
  const c0 = b / a;
  const c1 = 1 + 1 / a;
  const yp1 = y + 1;
  let [n, p, s, an, bn, anp1, bnp1] = [0, 1, a + 1, 0, 1, 1, c / c1];
  let r = c1 / c;
  for (;;) {
    n++;
    const t = n / a;
    const w = n * (b - n) * x;
    const e = a / s;
    const alpha = p * (p + c0) * e * e * (w * x);
    const beta = n + w / s + ((t + 1) / (c1 + t + t)) * (c + n * yp1);
    p = t + 1;
    s += 2;
    [an, anp1] = [anp1, alpha * an + beta * anp1];
    [bn, bnp1] = [bnp1, alpha * bn + beta * bnp1];
    const before = r;
    r = anp1 / bnp1;
    if (Math.abs(r - before) <= 1e-16 * r || n > 100_000) break;
    // Rescaled to avoid overflow.
    an /= bnp1;
    bn /= bnp1;
    anp1 = r;
    bnp1 = 1;
  }
  return betaPower(a, b, x, y) * r;
}
