import type { Interval } from '../intervals/studentInterval.ts';
import { quantile } from '../summary/quantile.ts';

/**
 * The middle `level` of resampled values, in any order; NaN if one of them is NaN.
 * @throws {RangeError} unless the level is in (0, 1)
 */
export function percentileInterval(values: readonly number[], level: number): Interval {
  if (!(level > 0 && level < 1))
    throw new RangeError(`bootstrap: expected a level in (0, 1), received ${level}`);
  if (values.some(Number.isNaN)) return { low: Number.NaN, high: Number.NaN };
  const sorted = values.toSorted((a, b) => a - b);
  return { low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2) };
}
