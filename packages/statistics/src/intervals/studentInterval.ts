import { studentQuantile } from '../distributions/studentQuantile.ts';
import { mean } from '../summary/mean.ts';
import { standardDeviation } from '../summary/standardDeviation.ts';

/** An interval, both ends included, in the unit of the values; both NaN if there are too few values. */
export interface Interval {
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
}

/**
 * Student's interval of a mean: mean ± t·s/√n. It shrinks with more values: it says how well the mean is
 * known, not how much values differ. NaN on both sides for fewer than two values.
 * @param level - in (0, 1)
 * @throws {RangeError} for another level
 */
export function studentInterval(values: readonly number[], level = 0.95): Interval {
  if (!(level > 0 && level < 1))
    throw new RangeError(`studentInterval: expected a level in (0, 1), received ${level}`);
  if (values.length < 2) return { low: Number.NaN, high: Number.NaN };
  const half =
    (studentQuantile((1 + level) / 2, values.length - 1) * standardDeviation(values)) /
    Math.sqrt(values.length);
  return { low: mean(values) - half, high: mean(values) + half };
}
