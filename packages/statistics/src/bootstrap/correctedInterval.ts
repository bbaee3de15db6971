import { normalCdf } from '../distributions/normalCdf.ts';
import { normalQuantile } from '../distributions/normalQuantile.ts';
import type { Interval } from '../intervals/studentInterval.ts';
import { mean } from '../summary/mean.ts';
import { quantile } from '../summary/quantile.ts';
import { farthestFrom, isConstant, powerOfTwoBelow } from '../summary/rounding.ts';

/**
 * Percentiles of resampled values, moved for bias and acceleration (BCa).
 * @param resamples - the statistic of each resample, in any order; NaN (no value) is left out
 * @param estimate - the statistic of the sample itself
 * @param jackknife - the statistic with one thing left out, for each thing
 * @param level - in (0, 1)
 * @see Efron (1987), Better bootstrap confidence intervals, Journal of the American Statistical
 * Association 82:171–185
 */
export function correctedInterval(
  resamples: readonly number[],
  estimate: number,
  jackknife: readonly number[],
  level: number,
): Interval {
  if (!(level > 0 && level < 1))
    throw new RangeError(`bootstrap: expected a level in (0, 1), received ${level}`);
  const known = resamples.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  if (known.length === 0 || Number.isNaN(estimate)) return { low: Number.NaN, high: Number.NaN };
  const acceleration = accelerationOf(jackknife);
  const bias = normalQuantile(shareBelow(known, estimate));
  const end = (tail: number): number => {
    const shifted = bias + normalQuantile(tail);
    return quantile(known, normalCdf(bias + shifted / (1 - acceleration * shifted)));
  };
  return { low: end((1 - level) / 2), high: end((1 + level) / 2) };
}

/** Share of values below the estimate, ties half; kept off 0 and 1, where there would be no normal quantile. */
function shareBelow(values: readonly number[], estimate: number): number {
  const below = values.filter((value) => value < estimate).length;
  const equal = values.filter((value) => value === estimate).length;
  return Math.min(
    Math.max((below + equal / 2) / values.length, 0.5 / values.length),
    1 - 0.5 / values.length,
  );
}

/** Σd³ / 6(Σd²)^1.5, d how far leaving one out moves the statistic; 0 if nothing moves it. */
function accelerationOf(jackknife: readonly number[]): number {
  const known = jackknife.filter((value) => !Number.isNaN(value));
  const centre = mean(known);
  // Scaled, as cubes of small numbers would underflow; the result has no unit.
  const unit = powerOfTwoBelow(farthestFrom(centre, known));
  let [squares, cubes] = [0, 0];
  if (isConstant(known)) return 0;
  for (const value of known) {
    squares += ((centre - value) / unit) ** 2;
    cubes += ((centre - value) / unit) ** 3;
  }
  return squares === 0 || known.length === 0 ? 0 : cubes / (6 * squares ** 1.5);
}
