import { goalMetricIds, metricProblem, metrics, type Problem } from '@joined-up/core';

/** The word for all goals. */
const ALL = 'goals';

/**
 * Metrics of single goals from a text such as `outcome:poor,coverage:poor`, or `goals` for all of them.
 * @param goals - ids of all goals
 * @returns each once, without metrics that every run has anyway
 */
export function readMeasures(
  words: string | undefined,
  goals: readonly string[],
  path: string,
  problems: Problem[],
): readonly string[] {
  if (words === undefined) return [];
  const names = words
    .split(',')
    .map((name) => name.trim())
    .flatMap((name) => (name === ALL ? goalMetricIds(goals) : [name]));
  for (const name of names) {
    const problem = metricProblem(name, goals);
    if (problem !== undefined) problems.push({ path, ...problem });
  }
  return [...new Set(names)].filter((name) => metrics.every(({ id }) => id !== name));
}
