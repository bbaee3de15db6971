import { metrics, parameters } from '@joined-up/core';

/** The column of a parameter in results: as in `--set culture=0.3`. A metric may have the same name (culture). */
export const columnOf = (parameter: string): string => `set_${parameter}`;

const metricIds = new Set(metrics.map(({ id }) => id));

/**
 * Names in a formula over outcomes, with their indices: all metrics, then all parameters, by `set_…`, or
 * by their own name unless a metric has it.
 */
export const outcomeNames: ReadonlyMap<string, number> = new Map<string, number>([
  ...metrics.map(({ id }, place) => [id, place] as const),
  ...parameters.flatMap(({ name }, i) => {
    const place = metrics.length + i;
    return [[columnOf(name), place] as const, ...(metricIds.has(name) ? [] : [[name, place] as const])];
  }),
]);

/** Names in a condition, with their indices: all parameters. */
export const conditionNames: ReadonlyMap<string, number> = new Map(
  parameters.flatMap(({ name }, place) => [[name, place] as const, [columnOf(name), place] as const]),
);

/** The same, followed by metrics of single goals: `outcome:<goal>`, `coverage:<goal>`. */
export const outcomeNamesWith = (measures: readonly string[]): ReadonlyMap<string, number> =>
  new Map([
    ...outcomeNames,
    ...measures.map((name, i) => [name, metrics.length + parameters.length + i] as const),
  ]);
