import type { Interval } from '../intervals/studentInterval.ts';
import { summarise } from '../summary/summarise.ts';
import { pairedDifferences } from './pairedDifferences.ts';

/**
 * What pairs of runs with the same luck say: how far apart they are, how well that is known, and how many
 * went which way.
 */
export interface PairedDifference {
  /** Pairs with both sides. */
  readonly count: number;
  /** Pairs where a side has no value. */
  readonly missing: number;
  /** Mean of value minus reference over pairs, in the unit of the values. */
  readonly mean: number;
  /** Sample standard deviation (n − 1) of single differences. */
  readonly standardDeviation: number;
  /** Lower end of the interval of the mean difference: Student's, unless another was asked for. */
  readonly low: number;
  /** Upper end of that interval. */
  readonly high: number;
  /** Pairs whose value is lower than the reference. */
  readonly lower: number;
  /** Pairs whose value is equal to the reference. */
  readonly equal: number;
  /** Pairs whose value is higher than the reference. */
  readonly higher: number;
}

/**
 * The paired difference, value minus reference.
 * @param options - `level` in (0, 1), @defaultValue 0.95; `interval`, of the mean difference at this level,
 * @defaultValue Student's
 * @throws {RangeError} if the two lists differ in length
 * @example
 * ```ts
 * const { mean, low, high, higher } = pairedDifference([0.5, 0.6, 0.4], [0.4, 0.5, 0.4]);
 * ```
 */
export function pairedDifference(
  values: readonly (number | null)[],
  reference: readonly (number | null)[],
  {
    level = 0.95,
    interval,
  }: {
    readonly level?: number;
    readonly interval?: (differences: readonly number[], level: number) => Interval;
  } = {},
): PairedDifference {
  const differences = pairedDifferences(values, reference);
  const { count, mean, standardDeviation, ...student } = summarise(differences, level);
  const { low, high } = interval?.(differences, level) ?? student;
  const lower = differences.filter((difference) => difference < 0).length;
  const higher = differences.filter((difference) => difference > 0).length;
  return {
    count,
    missing: values.length - count,
    mean,
    standardDeviation,
    low,
    high,
    lower,
    equal: count - lower - higher,
    higher,
  };
}
