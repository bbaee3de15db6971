import { metrics } from '@joined-up/core';
import { pairedDifference, summarise, type PairedDifference } from '@joined-up/statistics';
import type { RunRow } from '../runs/study.ts';

/** How one metric differs between a regime and the reference, run by run with the same luck. */
export interface ComparisonRow {
  readonly metric: string;
  readonly regime: string;
  readonly reference: string;
  readonly mean: number;
  readonly referenceMean: number;
  readonly difference: PairedDifference;
}

/**
 * Compares every regime with the reference, paired by seed. A metric with no pair at all (what a benchmark does not have) is left out.
 * @param rows - one a run, regimes with the same seeds in the same order
 */
export function compare(rows: readonly RunRow[], reference: string, level = 0.95): ComparisonRow[] {
  const ids = [...new Set(rows.map(({ regime }) => regime))];
  const valuesOf = (regime: string, metric: string) => rows.filter((row) => row.regime === regime).map((row) => row.values[metric]);
  return metrics.flatMap(({ id: metric }) => {
    const standard = valuesOf(reference, metric);
    return ids.filter((regime) => regime !== reference).flatMap((regime): ComparisonRow[] => {
      const values = valuesOf(regime, metric);
      const difference = pairedDifference(values, standard, { level });
      return difference.count === 0 ? [] : [{ metric, regime, reference, mean: summarise(values).mean, referenceMean: summarise(standard).mean, difference }];
    });
  });
}
