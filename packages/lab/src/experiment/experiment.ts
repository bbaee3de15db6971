import {
  checkBehaviours,
  metricNamed,
  metricProblem,
  metrics as allMetrics,
  readStructure,
  simulate,
  unknownNames,
  InputError,
  type Behaviour,
  type Metric,
  type MetricId,
  type Observer,
  type Parameters,
  type Problem,
  type RegimeMaker,
  type RegimeName,
  type Run,
  type Seed,
} from '@joined-up/core';
import { pairedDifference } from '@joined-up/statistics';
import type { ScenarioSaid } from '@joined-up/scenarios';
import { chooseRegimes } from '../inputs/chooseRegimes.ts';
import { chooseSeeds } from '../inputs/chooseSeeds.ts';
import { goalIdsOf } from '../inputs/goalIdsOf.ts';
import { scenario as scenarioSaid } from '../inputs/scenario.ts';
import { chartOf, type Results } from '../results/results.ts';
import { csvText } from '../tables/csvText.ts';
import { tooManyRows } from '../runs/tooManyRows.ts';
import { differencesTable } from './differencesTable.ts';

/** What to run, for a script: everything by id or as an object of your own. */
export interface ExperimentInputs {
  /** A scenario, its id, the path of a scenario file, or the content of one, as text or as an object. */
  readonly scenario: ScenarioSaid;
  /** Regimes or their ids; the first is the reference. */
  readonly regimes: readonly (RegimeMaker | RegimeName)[];
  /** Number of seeds (1, 2, …), a range (`'1-20'`), or a list. @defaultValue 40 */
  readonly seeds?: number | string | readonly Seed[];
  /** Months of a run, whole, 1 to 12,000; default: the scenario's. */
  readonly months?: number;
  /** Parameters that differ from those of the scenario, each within its allowed range. */
  readonly parameters?: Partial<Parameters>;
  /**
   * Structure of the model: `'sceptic-of-mergers'`, `'mergedMeeting=deputies,layerPass=0.5'`.
   * @defaultValue the model as it is
   */
  readonly structure?: string;
  /** Metrics, or their names, `outcome:<goal>` and `coverage:<goal>` among them. @defaultValue all of ODD §7.6 */
  readonly metrics?: readonly (Metric | MetricId | (string & {}))[];
  /**
   * How agents decide, where not by the model's own rules; in every run.
   * @defaultValue all by the model's rules
   */
  readonly behaviours?: readonly Behaviour[];
  /** Observers of every run; what they saw is in `runs`. @defaultValue none */
  readonly observe?: readonly Observer[];
  /** Keep a row for every month in `runs`. @defaultValue false */
  readonly monthly?: boolean;
}

/** Runs of several regimes with the same luck, and their results. Prints itself as a table. */
export interface Experiment extends Results {
  /** Runs by regime, in the order of the seeds. */
  readonly runs: Readonly<Record<string, readonly Run[]>>;
}

/** Every key, so that a new one cannot be forgotten here. */
const inputs: Readonly<Record<keyof ExperimentInputs, true>> = {
  scenario: true,
  regimes: true,
  seeds: true,
  months: true,
  parameters: true,
  structure: true,
  metrics: true,
  behaviours: true,
  observe: true,
  monthly: true,
};

/**
 * Runs an experiment in this thread; a few hundred runs are a matter of seconds.
 * @throws {InputError} naming everything that is wrong, unknown names included
 * @example
 * ```ts
 * const results = experiment({ scenario: 'stylised', regimes: ['status-quo', 'cog'], seeds: 3, months: 36 });
 * const { mean, low, high } = results.difference('outcome', 'cog');
 * ```
 */
export function experiment(asked: ExperimentInputs): Experiment {
  const {
    scenario: which,
    regimes: chosen,
    seeds: wanted = 40,
    metrics: measured = allMetrics,
    months,
    parameters: own,
    structure,
    behaviours,
    observe,
    monthly,
  } = asked;
  const scenario = scenarioSaid(which);
  const problems: Problem[] = unknownNames(
    '',
    Object.keys(asked),
    Object.keys(inputs),
    'the name of an option',
  );
  const regimes = chosen.flatMap((regime) =>
    typeof regime === 'string' ? chooseRegimes(scenario, [regime], 'regimes', problems) : [regime],
  );
  const regimeIds = regimes.map(({ id }) => id);
  if (chosen.length === 0)
    problems.push({ path: 'regimes', expected: 'at least one regime', found: 'none' });
  regimeIds.forEach((id, i) => {
    if (regimeIds.indexOf(id) !== i)
      problems.push({
        path: `regimes.${i}`,
        expected: 'each regime once',
        found: `${id} again`,
        mend: 'take one out',
      });
  });
  const parameters =
    structure === undefined ? own : { ...readStructure(structure, 'structure', problems), ...own };
  const seeds = chooseSeeds(wanted, problems);
  const many = tooManyRows(
    seeds.length * regimes.length,
    monthly === true ? (months ?? scenario.months) : 0,
  );
  if (many !== undefined) problems.push(many);
  const metrics = chooseMetrics(measured, () => goalIdsOf(scenario, parameters, seeds[0]), problems);
  problems.push(...checkBehaviours(behaviours ?? []));
  if (problems.length > 0) throw new InputError('experiment', problems);
  const options = { months, parameters, behaviours, observe, monthly, metrics };
  const runs = Object.fromEntries(
    regimes.map((regime) => [
      regime.id,
      seeds.map((seed) => simulate(scenario, regime, { ...options, seed })),
    ]),
  );
  const metricIds = metrics.map(({ id }) => id);
  const of = (regime: string, metric: string): (number | null)[] => {
    check('regime', regime, regimeIds);
    check('metric', metric, metricIds);
    return runs[regime].map(({ summary }) => summary[metric]);
  };
  const result: Experiment = {
    runs,
    values: (metric) =>
      regimeIds.flatMap((regime) => {
        const values = of(regime, metric);
        return seeds.map((seed, i) => ({ seed, regime, value: values[i] }));
      }),
    difference: (metric, regime, reference = regimeIds[0], { level = 0.95 } = {}) =>
      pairedDifference(of(regime, metric), of(reference, metric), { level }),
    chart: (metric, more) => chartOf(result, regimes, metric, more),
    csv: () =>
      csvText([
        ['scenario', 'regime', 'seed', ...metricIds],
        ...regimeIds.flatMap((regime) =>
          runs[regime].map(({ seed, summary }) => [
            scenario.id,
            regime,
            String(seed),
            ...metricIds.map((id) => summary[id]),
          ]),
        ),
      ]),
    toString: () => differencesTable(result, regimes, metrics),
  };
  return Object.assign(result, { [Symbol.for('nodejs.util.inspect.custom')]: () => result.toString() });
}

/** Metrics, given as such or by name. */
function chooseMetrics(
  measured: readonly (Metric | string)[],
  goals: () => readonly string[],
  problems: Problem[],
): readonly Metric[] {
  return measured.flatMap((metric, i): readonly Metric[] => {
    if (typeof metric !== 'string') return [metric];
    const problem = metricProblem(metric, goals());
    if (problem !== undefined) problems.push({ path: `metrics.${i}`, ...problem });
    return metricNamed(metric) === undefined ? [] : [metricNamed(metric)!];
  });
}

function check(path: 'metric' | 'regime', name: string, known: readonly string[]): void {
  const unknown =
    path === 'metric' && metricNamed(name) !== undefined && !known.includes(name)
      ? [
          {
            path,
            expected: 'a metric that the experiment measures',
            found: `'${name}'`,
            mend: `ask for it: metrics: ['${name}', …]`,
          },
        ]
      : unknownNames(path, [name], known, `a ${path} of the experiment`);
  if (unknown.length > 0) throw new InputError('experiment', unknown);
}
