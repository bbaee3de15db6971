import { metricNamed, metrics, type Metric } from '@joined-up/core';

/** What is measured of a run, in the order of its columns: all metrics, then those of single goals that were asked for. */
export const columnsOf = (measures: readonly string[] = []): readonly Metric[] => [
  ...metrics,
  ...measures.flatMap((name) => metricNamed(name) ?? []),
];
