import { mean } from './mean.ts';
import { farthestFrom, isConstant, unitOf } from './rounding.ts';

/**
 * Sample standard deviation (divided by n − 1); NaN for fewer than two values; exactly 0 for values that
 * are equal but for rounding (`ROUNDING`). Accurate also for tiny and huge values, and for small
 * differences far from 0.
 * @see Chan, Golub & LeVeque (1983), Algorithms for computing the sample variance, The American
 * Statistician 37:242–247 (the corrected two-pass algorithm)
 */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return Number.NaN;
  if (isConstant(values)) return 0;
  const centre = mean(values);
  const farthest = farthestFrom(centre, values);
  const unit = unitOf(farthest);
  let [squares, rest] = [0, 0];
  for (const value of values) {
    squares += ((value - centre) / unit) ** 2;
    rest += (value - centre) / unit;
  }
  // Far from 0 the mean itself is rounded: corrects for deviations that do not add up to 0.
  const off = Math.abs(centre) > 1e6 * farthest ? (rest * rest) / values.length : 0;
  return unit * Math.sqrt((squares - off) / (values.length - 1));
}
