import { studentInterval } from '../intervals/studentInterval.ts';
import { isMissing } from './isMissing.ts';
import { mean } from './mean.ts';
import { quantile } from './quantile.ts';
import { standardDeviation } from './standardDeviation.ts';

/** Summary of a list of values; `low` to `high` is the interval of the mean. */
export interface Summary {
  /** Number of values, without missing ones. */
  readonly count: number;
  /** Number of missing values. */
  readonly missing: number;
  /** Their mean, in the unit of the values, as everything below. */
  readonly mean: number;
  /** Sample standard deviation (n − 1) of single values. */
  readonly standardDeviation: number;
  /** Their median. */
  readonly median: number;
  /** Lower end of the interval of the mean. */
  readonly low: number;
  /** Upper end of the interval of the mean. */
  readonly high: number;
}

/**
 * Count, mean, standard deviation (n − 1), median and Student's interval of the mean.
 * @param values - `null` or NaN for a missing one, which is counted but not used
 * @param level - of the interval, in (0, 1)
 */
export function summarise(values: readonly (number | null)[], level = 0.95): Summary {
  const known = values.filter((value) => !isMissing(value));
  return {
    count: known.length,
    missing: values.length - known.length,
    mean: mean(known),
    standardDeviation: standardDeviation(known),
    median: quantile(
      known.toSorted((a, b) => a - b),
      0.5,
    ),
    ...studentInterval(known, level),
  };
}
