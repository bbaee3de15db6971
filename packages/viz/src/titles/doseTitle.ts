import type { MetricWords, Words } from './words.ts';

/**
 * What a response does along its levels, larger than what matters: it peaks or dips in between, rises, falls, or barely differs.
 * @param rows - mean response at each level, at least two, in the order of the levels
 */
export function doseTitle(rows: readonly { readonly label: string; readonly mean: number }[], matters: number, metric: MetricWords, lever: string, { dose }: Words): string {
  const means = rows.map(({ mean }) => mean);
  const [first, last] = [means[0], means.at(-1)!];
  const [highest, lowest] = [Math.max(...means), Math.min(...means)];
  if (highest - Math.max(first, last) > matters) return dose.highest(metric, lever, rows[means.indexOf(highest)].label);
  if (Math.min(first, last) - lowest > matters) return dose.lowest(metric, lever, rows[means.indexOf(lowest)].label);
  if (Math.abs(last - first) <= matters) return dose.flat(metric, lever);
  return last > first ? dose.rises(metric, lever) : dose.falls(metric, lever);
}
