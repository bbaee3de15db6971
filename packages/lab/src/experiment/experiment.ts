import { metrics as allMetrics, regimes as known, simulate, InputError, suggest, type Metric, type Observer, type Parameters, type RegimeMaker, type Run, type Scenario, type Seed } from '@joined-up/core';
import { pairedDifference, type PairedDifference } from '@joined-up/statistics';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { findScenario } from '../inputs/findScenario.ts';
import { differencesTable } from './differencesTable.ts';

/** What to try, for a script: everything by id or as an object of your own. */
export interface ExperimentInputs {
  /** A scenario, its id, or the path of a scenario file. */
  readonly scenario: Scenario | string;
  /** Regimes or their ids; the first is the reference. */
  readonly regimes: readonly (RegimeMaker | string)[];
  /** How many seeds (1, 2, …), or which. @defaultValue 40 */
  readonly seeds?: number | readonly Seed[];
  readonly months?: number;
  readonly parameters?: Partial<Parameters>;
  readonly metrics?: readonly Metric[];
  readonly observe?: readonly Observer[];
  readonly monthly?: boolean;
}

/** Runs of several regimes with the same luck, and what they say. Prints itself as a table. */
export interface Experiment {
  /** By regime, in the order of the seeds. */
  readonly runs: Readonly<Record<string, readonly Run[]>>;
  /** Rows for a chart of one metric: seed, regime, value. */
  values(metric: string): { readonly seed: Seed; readonly regime: string; readonly value: number | null }[];
  /** One metric of a regime against the reference, or another regime, paired by seed. */
  difference(metric: string, regime: string, reference?: string): PairedDifference;
  toString(): string;
}

/**
 * Runs an experiment in this thread; a few hundred runs are a matter of seconds.
 * @throws {InputError} for what cannot be
 */
export function experiment({ scenario: which, regimes: chosen, seeds: wanted = 40, metrics = allMetrics, ...options }: ExperimentInputs): Experiment {
  const scenario = typeof which === 'string' ? scenarioOf(findScenario(which)) : which;
  const regimes = chosen.map((regime) => (typeof regime === 'string' ? regimeOf(regime, scenario) : regime));
  const seeds = typeof wanted === 'number' ? Array.from({ length: wanted }, (_, i) => i + 1) : wanted;
  const runs = Object.fromEntries(regimes.map((regime) => [regime.id, seeds.map((seed) => simulate(scenario, regime, { ...options, metrics, seed }))]));
  const of = (regime: string, metric: string): (number | null)[] => (runs[regime] ?? unknownRegime(regime)).map(({ summary }) => summary[metric]);
  const unknownRegime = (regime: string): never => {
    throw new InputError('experiment', [{ path: 'regime', expected: `one of ${Object.keys(runs).join(', ')}`, found: `'${regime}'` }]);
  };
  const result: Experiment = {
    runs,
    values: (metric) => regimes.flatMap(({ id }) => runs[id].map(({ seed, summary }) => ({ seed, regime: id, value: summary[metric] }))),
    difference: (metric, regime, reference = regimes[0].id) => pairedDifference(of(regime, metric), of(reference, metric)),
    toString: () => differencesTable(result, regimes, metrics),
  };
  return Object.assign(result, { [Symbol.for('nodejs.util.inspect.custom')]: () => result.toString() });
}

function regimeOf(id: string, scenario: Scenario): RegimeMaker {
  const all = [...known, ...(scenario.regimes ?? [])];
  const regime = all.find((candidate) => candidate.id === id);
  if (regime !== undefined) return regime;
  throw new InputError('experiment', [{ path: 'regimes', expected: 'the id of a regime', found: `'${id}'`, mend: suggest(id, all.map((candidate) => candidate.id), 'see `regimes` of @joined-up/core') }]);
}
