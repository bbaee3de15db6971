import { monthlyDifferences, type MonthlyRun } from './pathRows.ts';

/** Months that must be no worse on average: one good month is no recovery. */
const QUARTER = 3;

/**
 * The month in which each seed recovered from a reform: the first, from the reform on, that begins three
 * months in which the metric is on average no worse than under the reference. A seed that never dipped
 * recovers in the month of the reform. A missing month counts as no difference.
 * @param better - which way the metric is better
 * @returns shape [seed]; `null`: not yet by the end of the run, never left out
 */
export function recoveryMonths(
  runs: readonly MonthlyRun[],
  metric: string,
  regime: string,
  reference: string,
  start: number,
  better: 'lower' | 'higher',
): readonly (number | null)[] {
  const months = runs.find((run) => run.regime === regime)?.monthly.map(({ month }) => month) ?? [];
  const begin = months.indexOf(start);
  return monthlyDifferences(runs, metric, regime, reference).map((path) => {
    const gains = path.map((difference) => (better === 'higher' ? 1 : -1) * (difference ?? 0));
    for (let i = Math.max(0, begin); i + QUARTER <= gains.length; i++) {
      if (gains.slice(i, i + QUARTER).reduce((sum, gain) => sum + gain, 0) >= 0) return months[i];
    }
    return null;
  });
}
