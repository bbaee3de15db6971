import { metricNamed, metrics, type Metric } from '@joined-up/core';

/**
 * What is measured of a run, in the order of its columns: all metrics, then those of single goals and of
 * one's own that were asked for.
 */
export const columnsOf = (
  measures: readonly string[] = [],
  own: readonly Metric[] = [],
): readonly Metric[] => [
  ...metrics,
  ...measures.flatMap((name) => own.find(({ id }) => id === name) ?? metricNamed(name) ?? []),
];
