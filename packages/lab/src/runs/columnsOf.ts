import { metricNamed, metrics, type Metric, partsAtMonth } from '@joined-up/core';

/**
 * The metrics of a run, in the order of its columns: all of the model's, then those asked for of single
 * goals, of one's own and at single months.
 */
export const columnsOf = (
  measures: readonly string[] = [],
  own: readonly Metric[] = [],
): readonly Metric[] => [...metrics, ...measures.flatMap((name) => columnNamed(name, own) ?? [])];

function columnNamed(name: string, own: readonly Metric[]): Metric | undefined {
  const at = partsAtMonth(name);
  if (at === undefined) return own.find(({ id }) => id === name) ?? metricNamed(name);
  const metric = columnNamed(at.metric, own);
  return metric === undefined ? undefined : { ...metric, id: name };
}
