import {
  metrics as allMetrics,
  simulate,
  InputError,
  type Metric,
  type Observer,
  type Parameters,
  type Problem,
  type RegimeMaker,
  type Run,
  type Scenario,
  type Seed,
} from '@joined-up/core';
import { pairedDifference, type PairedDifference } from '@joined-up/statistics';
import { chooseRegimes } from '../inputs/chooseRegimes.ts';
import { findScenario } from '../inputs/findScenario.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
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
export function experiment({
  scenario: which,
  regimes: chosen,
  seeds: wanted = 40,
  metrics = allMetrics,
  ...options
}: ExperimentInputs): Experiment {
  const scenario = typeof which === 'string' ? scenarioOf(findScenario(which)) : which;
  const problems: Problem[] = [];
  const regimes = chosen.flatMap((regime) =>
    typeof regime === 'string' ? chooseRegimes(scenario, [regime], 'regimes', problems) : [regime],
  );
  if (problems.length > 0) throw new InputError('experiment', problems);
  const seeds = typeof wanted === 'number' ? Array.from({ length: wanted }, (_, i) => i + 1) : wanted;
  const runs = Object.fromEntries(
    regimes.map((regime) => [
      regime.id,
      seeds.map((seed) => simulate(scenario, regime, { ...options, metrics, seed })),
    ]),
  );
  const of = (regime: string, metric: string): (number | null)[] =>
    (runs[regime] ?? unknownRegime(regime)).map(({ summary }) => summary[metric]);
  const unknownRegime = (regime: string): never => {
    throw new InputError('experiment', [
      { path: 'regime', expected: `one of ${Object.keys(runs).join(', ')}`, found: `'${regime}'` },
    ]);
  };
  const result: Experiment = {
    runs,
    values: (metric) =>
      regimes.flatMap(({ id }) =>
        runs[id].map(({ seed, summary }) => ({ seed, regime: id, value: summary[metric] })),
      ),
    difference: (metric, regime, reference = regimes[0].id) =>
      pairedDifference(of(regime, metric), of(reference, metric)),
    toString: () => differencesTable(result, regimes, metrics),
  };
  return Object.assign(result, { [Symbol.for('nodejs.util.inspect.custom')]: () => result.toString() });
}
