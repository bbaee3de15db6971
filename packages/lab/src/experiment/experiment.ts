import {
  metricNamed,
  metricProblem,
  metrics as allMetrics,
  readStructure,
  simulate,
  unknownNames,
  InputError,
  type Metric,
  type MetricId,
  type Observer,
  type Parameters,
  type Problem,
  type RegimeId,
  type RegimeMaker,
  type Run,
  type Scenario,
  type Seed,
} from '@joined-up/core';
import { pairedDifference, type PairedDifference } from '@joined-up/statistics';
import { scenarioOfObject, type ScenarioFile } from '@joined-up/scenarios';
import { chooseRegimes } from '../inputs/chooseRegimes.ts';
import { chooseSeeds } from '../inputs/chooseSeeds.ts';
import { goalsOf } from '../inputs/goalsOf.ts';
import { findScenario } from '../inputs/findScenario.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { differencesTable } from './differencesTable.ts';

/** What to try, for a script: everything by id or as an object of your own. */
export interface ExperimentInputs {
  /** A scenario, its id, the path of a scenario file, or what such a file says as an object. */
  readonly scenario: Scenario | ScenarioFile | string;
  /** Regimes or their ids; the first is the reference. */
  readonly regimes: readonly (RegimeMaker | RegimeId | (string & {}))[];
  /** How many seeds (1, 2, …), in words (`'1-20'`), or which. @defaultValue 40 */
  readonly seeds?: number | string | readonly Seed[];
  readonly months?: number;
  readonly parameters?: Partial<Parameters>;
  /** What might be otherwise, in words: `'sceptic-of-mergers'`, `'mergedMeeting=deputies,layerPass=0.5'`. */
  readonly structure?: string;
  /** Metrics, or their names, `outcome:<goal>` and `coverage:<goal>` among them. @defaultValue all of model §3.6 */
  readonly metrics?: readonly (Metric | MetricId | (string & {}))[];
  readonly observe?: readonly Observer[];
  readonly monthly?: boolean;
}

/** Runs of several regimes with the same luck, and what they say. Prints itself as a table. */
export interface Experiment {
  /** By regime, in the order of the seeds. */
  readonly runs: Readonly<Record<string, readonly Run[]>>;
  /** Rows for a chart of one metric: seed, regime, value. */
  values(
    metric: MetricId | (string & {}),
  ): { readonly seed: Seed; readonly regime: string; readonly value: number | null }[];
  /** One metric of a regime against the reference, or another regime, paired by seed. */
  difference(
    metric: MetricId | (string & {}),
    regime: RegimeId | (string & {}),
    reference?: RegimeId | (string & {}),
  ): PairedDifference;
  toString(): string;
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
  observe: true,
  monthly: true,
};

/**
 * Runs an experiment in this thread; a few hundred runs are a matter of seconds.
 * @throws {InputError} naming everything that cannot be, unknown names among it
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
    observe,
    monthly,
  } = asked;
  const scenario = chooseScenario(which);
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
  const metrics = chooseMetrics(measured, () => goalsOf(scenario, parameters, seeds[0]), problems);
  if (problems.length > 0) throw new InputError('experiment', problems);
  const options = { months, parameters, observe, monthly, metrics };
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
    difference: (metric, regime, reference = regimeIds[0]) =>
      pairedDifference(of(regime, metric), of(reference, metric)),
    toString: () => differencesTable(result, regimes, metrics),
  };
  return Object.assign(result, { [Symbol.for('nodejs.util.inspect.custom')]: () => result.toString() });
}

/** Metrics as they are, or by name. */
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

/** A scenario by its id or file; of what a file would say, checked as a file is. */
function chooseScenario(which: ExperimentInputs['scenario']): Scenario {
  if (typeof which === 'string') return scenarioOf(findScenario(which));
  return typeof (which as Scenario | undefined)?.government === 'function'
    ? (which as Scenario)
    : scenarioOfObject(which);
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
