import type { Metric, RegimeMaker, Run } from '@joined-up/core';
import { pairedDifferences, pairedTest, type PairedDifference } from '@joined-up/statistics';
import { ALPHA, asterisk, holmWithinFamilies } from '../comparison/holmWithinFamilies.ts';
import { listTable } from '../terminal/listTable.ts';
import { metricName, regimeName } from '../words/names.ts';
import { fixed, say } from '../words/say.ts';

const signed = (value: number): string => `${value > 0 ? '+' : ''}${fixed(value, 3)}`;

/** The parts of an experiment that the table reads. */
interface Compared {
  readonly runs: Readonly<Record<string, readonly Run[]>>;
  difference(metric: string, regime: string, reference?: string): PairedDifference;
}

/**
 * A line for each metric, a column for each regime: the mean of the reference, and the differences of the
 * others. An asterisk means significant after correction for multiple testing.
 */
export function differencesTable(
  results: Compared,
  regimes: readonly RegimeMaker[],
  metrics: readonly Metric[],
): string {
  const [reference, ...others] = regimes;
  const valuesOf = (regime: RegimeMaker, metric: Metric): (number | null)[] =>
    results.runs[regime.id].map(({ summary }) => summary[metric.id]);
  const tests = metrics.flatMap((metric) =>
    others.map((regime) => ({
      family: metric.family,
      p: pairedTest(pairedDifferences(valuesOf(regime, metric), valuesOf(reference, metric))).p,
    })),
  );
  const adjusted = holmWithinFamilies(tests);
  const rows = metrics.flatMap((metric, m) => {
    const own = results.difference(metric.id, reference.id, reference.id).count;
    if (own === 0) return [];
    const values = valuesOf(reference, metric).filter((value) => value !== null);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [
      [
        metricName(metric),
        fixed(mean, 3),
        ...others.map(({ id }, r) => {
          const { count, mean: difference } = results.difference(metric.id, id);
          return count === 0
            ? ''
            : `${signed(difference)}${adjusted[m * others.length + r] < ALPHA ? ' *' : ''}`;
        }),
      ],
    ];
  });
  return (
    `${listTable(['', regimeName(reference), ...others.map(regimeName)], rows)}\n\n` +
    `${asterisk()}; ${say`${results.runs[reference.id].length} {0|seed|seeds}`}`
  );
}
