import type { Scenario } from '../government/scenario.ts';
import { checkBehaviours } from '../behaviours/checkBehaviours.ts';
import { metrics as allMetrics } from '../metrics/metrics.ts';
import { unknownNames } from '../nearest.ts';
import { parameterProblems } from '../parameters/checkParameters.ts';
import { asFound, InputError, isName, NAME, type Problem } from '../problems.ts';
import type { RegimeMaker } from '../regimes/regime.ts';
import { regimes, type RegimeName } from '../regimes/regimes.ts';
import type { RunOptions } from './runOptions.ts';

const MOST_MONTHS = 12_000;

/** Every option, so that a new one cannot be forgotten here. */
const options: Readonly<Record<keyof RunOptions, true>> = {
  seed: true,
  parameters: true,
  behaviours: true,
  months: true,
  monthly: true,
  metrics: true,
  observe: true,
  interventions: true,
};

/**
 * Checks the arguments of `simulate`, including what the compiler would tell a caller with types.
 * @throws {InputError} naming everything at once
 */
export function checkRun(scenario: Scenario, regime: RegimeMaker | RegimeName, asked: RunOptions): void {
  const problems: Problem[] = [
    ...scenarioProblems(scenario),
    ...regimeProblems(regime, scenario?.regimes ?? []),
    ...unknownNames('', Object.keys(asked), Object.keys(options), 'the name of an option'),
    ...parameterProblems(asked.parameters ?? {}),
    ...metricProblems(asked.metrics ?? []),
    ...checkBehaviours(asked.behaviours ?? []),
  ];
  const { seed = 1, months = scenario?.months, interventions = [] } = asked;
  if (!isSeed(seed)) problems.push({ path: 'seed', expected: SEED, found: asFound(seed) });
  if (asked.months !== undefined && !isWhole(asked.months, 1, MOST_MONTHS))
    problems.push({
      path: 'months',
      expected: `a whole number from 1 to ${MOST_MONTHS}`,
      found: asFound(asked.months),
      mend: `the scenario has ${scenario?.months}`,
    });
  interventions.forEach(({ month, change }, i) => {
    if (isWhole(months, 1, MOST_MONTHS) && !isWhole(month, 0, months - 1))
      problems.push({
        path: `interventions.${i}.month`,
        expected: `a month of the run, a whole number from 0 to ${months - 1}`,
        found: asFound(month),
        mend: 'give the run more months, or intervene earlier',
      });
    if (typeof change !== 'function')
      problems.push({ path: `interventions.${i}.change`, expected: 'a function', found: asFound(change) });
  });
  if (problems.length > 0) throw new InputError('simulate', problems);
}

/** What a seed may be, in words. */
export const SEED = 'a whole number of at least 0, or a word';

/** Can this be a seed? A whole number from 0, or a text that is not empty. */
export const isSeed = (seed: unknown): boolean =>
  typeof seed === 'string' ? seed !== '' : isWhole(seed, 0, Number.MAX_SAFE_INTEGER);

const isWhole = (value: unknown, low: number, high: number): value is number =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;

function scenarioProblems(scenario: Scenario | undefined): Problem[] {
  if (typeof scenario?.government !== 'function')
    return [
      {
        path: 'scenario',
        expected:
          'a scenario: one that comes with Joined-Up, or one that readScenario has read from a file',
        found: asFound(scenario),
      },
    ];
  const problems = parameterProblems(scenario.parameters ?? {}).map((problem) => ({
    ...problem,
    path: `scenario.parameters.${problem.path}`,
  }));
  const whole = (path: 'months' | 'start', low: number): void => {
    if (!isWhole(scenario[path], low, MOST_MONTHS))
      problems.push({
        path: `scenario.${path}`,
        expected: `a whole number from ${low} to ${MOST_MONTHS}`,
        found: asFound(scenario[path]),
      });
  };
  whole('months', 1);
  whole('start', 0);
  const taken = new Set<string>(regimes.map(({ id }) => id));
  for (const [i, own] of (scenario.regimes ?? []).entries()) {
    if (taken.has(own.id))
      problems.push({
        path: `scenario.regimes.${i}.id`,
        expected: 'an id that no other regime has, of the model or of the scenario',
        found: `'${own.id}' again`,
        mend: 'rename it',
      });
    taken.add(own.id);
  }
  if (!isName(scenario.id))
    problems.push({ path: 'scenario.id', expected: NAME, found: asFound(scenario.id) });
  return problems;
}

function regimeProblems(regime: unknown, ownRegimes: readonly RegimeMaker[]): Problem[] {
  const { id: own, make } = (regime ?? {}) as Partial<RegimeMaker>;
  if (typeof make === 'function')
    return isName(own) ? [] : [{ path: 'regime.id', expected: NAME, found: asFound(own) }];
  const known = [...regimes, ...ownRegimes].map(({ id }) => id);
  if (typeof regime === 'string') return unknownNames('regime', [regime], known, 'a regime');
  return [
    {
      path: 'regime',
      expected: 'a regime that can be made, or its id',
      found: asFound(regime),
      mend: `take one of regimes: ${known.join(', ')}`,
    },
  ];
}

function metricProblems(metrics: readonly unknown[]): Problem[] {
  const known = allMetrics.map(({ id }) => id);
  return metrics.flatMap((metric, i): Problem[] => {
    const { id, measure, of, per } = (metric ?? {}) as Record<string, unknown>;
    const path = `metrics.${i}`;
    if (typeof measure === 'function' || (typeof of === 'function' && typeof per === 'function')) {
      if (!isName(id)) return [{ path: `${path}.id`, expected: NAME, found: asFound(id) }];
      if (metrics.findIndex((other) => (other as { id?: unknown } | null)?.id === id) === i) return [];
      return [{ path: `${path}.id`, expected: 'an id of its own', found: `'${id}' again` }];
    }
    if (typeof metric === 'string' && !known.includes(metric))
      return unknownNames(path, [metric], known, 'a metric');
    return [{ path, expected: 'a metric', found: asFound(metric), mend: 'take it from the list metrics' }];
  });
}
