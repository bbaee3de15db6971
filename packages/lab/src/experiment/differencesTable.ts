import type { Metric, RegimeMaker } from '@joined-up/core';
import { listTable } from '../terminal/listTable.ts';
import type { Experiment } from './experiment.ts';

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(3)}`;

/** A line a metric, a column a regime: the mean of the reference, and how far the others are from it. An asterisk: clear of 0. */
export function differencesTable(results: Experiment, regimes: readonly RegimeMaker[], metrics: readonly Metric[]): string {
  const [reference, ...others] = regimes;
  const rows = metrics.flatMap((metric) => {
    const own = results.difference(metric.id, reference.id, reference.id).count;
    if (own === 0) return [];
    const values = results.runs[reference.id].map(({ summary }) => summary[metric.id]).filter((value) => value !== null);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [[metric.name, mean.toFixed(3), ...others.map(({ id }) => {
      const { count, mean: difference, low, high } = results.difference(metric.id, id);
      return count === 0 ? '' : `${signed(difference)}${low > 0 || high < 0 ? ' *' : ''}`;
    })]];
  });
  return `${listTable(['', reference.name, ...others.map(({ name }) => name)], rows)}\n\n* the 95 % interval of the mean difference does not hold 0 (${results.runs[reference.id].length} seeds, paired)`;
}
