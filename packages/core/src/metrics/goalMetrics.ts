import type { World } from '../government/world.ts';
import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import type { LevelMetric, Metric } from './metric.ts';
import { metrics } from './metrics.ts';
import type { Observation } from './observation.ts';

/** Metrics of a single goal, by the word before the colon (ODD §4). */
const ofGoal: Readonly<
  Record<
    string,
    Pick<LevelMetric, 'name' | 'definition'> & { of(observation: Observation, k: number): number }
  >
> = {
  outcome: {
    name: 'Outcome',
    definition: 'Outcome of one goal',
    of: ({ outcome }, k) => outcome[k],
  },
  coverage: {
    name: 'Coverage',
    definition: 'Share of the need in the cells of one goal that is covered',
    of: ({ world: { goalCells }, coverage, state }, k) => {
      let [covered, need] = [0, 0];
      for (let i = goalCells.start[k]; i < goalCells.start[k + 1]; i++) {
        const c = goalCells.items[i];
        covered += coverage[c] * state.need[c];
        need += state.need[c];
      }
      return covered / need;
    },
  },
};

/** Splits `outcome:<goal>` and `coverage:<goal>`; undefined for other names. */
export function partsOfGoalMetric(
  name: string,
): { readonly what: 'outcome' | 'coverage'; readonly goal: string } | undefined {
  const colon = name.indexOf(':');
  const what = name.slice(0, Math.max(0, colon));
  const goal = name.slice(colon + 1);
  return (what === 'outcome' || what === 'coverage') && goal !== '' ? { what, goal } : undefined;
}

/**
 * The metric of a name: one of the model's, `outcome:<goal>` (Q_k) or `coverage:<goal>` (Σ q_c n_c / Σ n_c
 * over its cells). In a government without that goal the metric is missing (NaN). Undefined if the name is
 * no metric's.
 */
export function metricNamed(name: string): Metric | undefined {
  const known = metrics.find(({ id }) => id === name);
  if (known !== undefined) return known;
  const parts = partsOfGoalMetric(name);
  if (parts === undefined) return undefined;
  const { of, ...words } = ofGoal[parts.what];
  let [world, place]: [World | undefined, number] = [undefined, -1];
  return {
    kind: 'level',
    id: name,
    name: `${words.name}: ${parts.goal}`,
    family: 'outcomes',
    unit: parts.what === 'coverage' ? 'share of need' : '',
    range: [0, 1],
    better: 'higher',
    benchmarks: ['planner', 'bound'],
    definition: `${words.definition} (${parts.goal})`,
    measure(observation) {
      if (observation.world !== world) {
        world = observation.world;
        place = world.government.goals.findIndex(({ id }) => id === parts.goal);
      }
      return place < 0 ? Number.NaN : of(observation, place);
    },
  };
}

/** Names of all metrics of single goals. @param goals - their ids */
export const goalMetricIds = (goals: readonly string[]): string[] =>
  goals.flatMap((goal) => Object.keys(ofGoal).map((what) => `${what}:${goal}`));

/**
 * What is wrong with the name of a metric in a government with these goals; undefined if nothing is.
 * @param also - other names that would do: formulas of a study
 */
export function metricProblem(
  name: string,
  goals: readonly string[],
  also: readonly string[] = [],
): Omit<Problem, 'path'> | undefined {
  if (also.includes(name) || metrics.some(({ id }) => id === name)) return undefined;
  const parts = partsOfGoalMetric(name);
  if (parts !== undefined)
    return goals.includes(parts.goal)
      ? undefined
      : {
          expected: `${parts.what} of a goal`,
          found: `'${name}'`,
          mend: suggest(
            parts.goal,
            goals,
            goals.length === 0 ? 'its goals are not known' : `goals are ${goals.join(', ')}`,
          ),
        };
  const known = [...metrics.map(({ id }) => id), ...also];
  return {
    expected: 'a metric, outcome:<goal> or coverage:<goal>',
    found: `'${name}'`,
    mend: suggest(name, [...known, ...goalMetricIds(goals)], `one of ${known.join(', ')}`),
  };
}
