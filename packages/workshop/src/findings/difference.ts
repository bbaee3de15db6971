import { metricNamed } from '@joined-up/core';
import {
  pairedDifference,
  pairedDifferences,
  verdict,
  type PairedDifference,
  type Verdict,
} from '@joined-up/statistics';
import { usualMatters } from '@joined-up/viz';
import type { Results } from '../engine/results.ts';

/** B minus A on one metric, over the seeds that both have run. */
export interface Difference extends PairedDifference {
  readonly metric: string;
  /** Values of both sides, shape [seed]; null: the model has no number there. */
  readonly a: readonly (number | null)[];
  readonly b: readonly (number | null)[];
  /** B minus A where both have a number. */
  readonly differences: readonly number[];
  /** Smallest difference that matters, in the unit of the metric: below it the verdict is `barely`. */
  readonly matters: number;
  readonly verdict: Verdict;
  /**
   * Whether the mean difference is better or worse for people; `open` for a metric where neither way is.
   */
  readonly direction: 'better' | 'worse' | 'open';
}

export function differenceOf(metric: string, a: Results, b: Results, count: number): Difference {
  const values = (results: Results) =>
    Array.from(results.metric(metric, count), (value) => (Number.isNaN(value) ? null : value));
  return differenceOfValues(metric, values(a), values(b));
}

/** @param before - values of A by seed; @param after - values of B by seed */
export function differenceOfValues(
  metric: string,
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): Difference {
  const differences = pairedDifferences(after, before);
  const paired = pairedDifference(after, before);
  const matters = usualMatters(metric, before);
  const { better } = metricNamed(metric)!;
  const direction =
    better === 'neither' ? 'open' : (better === 'higher') === paired.mean > 0 ? 'better' : 'worse';
  return {
    ...paired,
    metric,
    a: before,
    b: after,
    differences,
    matters,
    verdict: verdict(differences, matters),
    direction,
  };
}
