import { goalMetricIds, metricProblem, metrics, type Problem } from '@joined-up/core';

/** All goals, instead of their names. */
const ALL = 'goals';

/**
 * Names of outcomes and coverages of single goals from words such as `outcome:poor,coverage:poor`, or
 * `goals` for those of all.
 * @param goals - ids of the goals there are
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
