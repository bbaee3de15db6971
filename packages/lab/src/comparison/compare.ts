import { metricNamed } from '@joined-up/core';
import {
  meanInterval,
  pairedDifference,
  pairedDifferences,
  pairedTest,
  summarise,
  type IntervalKind,
  type PairedDifference,
} from '@joined-up/statistics';
import type { RunRow } from '../runs/pairedResults.ts';
import { keyedDraws } from '../claims/keyedDraws.ts';
import { holmWithinFamilies } from './holmWithinFamilies.ts';

/** How one metric differs between a regime and the reference, run by run with the same luck. */
export interface ComparisonRow {
  /** Id of the metric. */
  readonly metric: string;
  /** Id of the regime. */
  readonly regime: string;
  /** Id of the regime that it is compared with. */
  readonly reference: string;
  /** Mean over seeds under the regime, in the unit of the metric. */
  readonly mean: number;
  /** Mean over seeds under the reference. */
  readonly referenceMean: number;
  /** Regime minus reference, paired by seed. */
  readonly difference: PairedDifference;
  /** Two-sided p of a paired t-test, in [0, 1]; NaN for fewer than two pairs. */
  readonly p: number;
  /** The same, corrected for all metrics of the family under all regimes compared (Holm). */
  readonly adjusted: number;
}

export interface CompareOptions {
  /** Confidence level, in (0, 1). @defaultValue 0.95 */
  readonly level?: number;
  /** Kind of interval of mean differences. @defaultValue 'student' */
  readonly interval?: IntervalKind;
}

/**
 * Compares every regime with the reference, paired by seed. Metrics without any pair (those that a
 * benchmark lacks) are left out.
 * @param rows - one for each run; regimes have the same seeds in the same order
 */
export function compare(
  rows: readonly RunRow[],
  reference: string,
  { level = 0.95, interval = 'student' }: CompareOptions = {},
): ComparisonRow[] {
  const ids = [...new Set(rows.map(({ regime }) => regime))];
  const valuesOf = (regime: string, metric: string) =>
    rows.filter((row) => row.regime === regime).map((row) => row.values[metric]);
  const measured = Object.keys(rows[0]?.values ?? {}).flatMap((id) => metricNamed(id) ?? []);
  const compared = measured.flatMap(({ id: metric, family }) => {
    const standard = valuesOf(reference, metric);
    return ids
      .filter((regime) => regime !== reference)
      .flatMap((regime) => {
        const values = valuesOf(regime, metric);
        const difference = pairedDifference(values, standard, {
          level,
          interval: (differences) =>
            meanInterval(differences, interval, keyedDraws(`compare ${metric} ${regime} ${reference}`), {
              level,
            }),
        });
        const { p } = pairedTest(pairedDifferences(values, standard));
        return difference.count === 0
          ? []
          : [
              {
                family,
                row: {
                  metric,
                  regime,
                  reference,
                  mean: summarise(values).mean,
                  referenceMean: summarise(standard).mean,
                  difference,
                  p,
                },
              },
            ];
      });
  });
  const adjusted = holmWithinFamilies(compared.map(({ family, row: { p } }) => ({ family, p })));
  return compared.map(({ row }, i) => ({ ...row, adjusted: adjusted[i] }));
}
