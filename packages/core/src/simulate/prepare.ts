import type { Scenario } from '../government/scenario.ts';
import { resolveParameters } from '../parameters/checkParameters.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Seed } from '../random/luck.ts';
import type { RegimeMaker } from '../regimes/regime.ts';
import { begin } from './begin.ts';
import type { Simulation } from './simulation.ts';

/** What a run is made of besides its scenario and regime. */
export interface RunInputs {
  /** Text or number; equal seeds, equal luck. @defaultValue 1 */
  readonly seed?: Seed;
  /** Parameters that differ from those of the scenario. */
  readonly parameters?: Partial<Parameters>;
  /** With the loops of the month in WebAssembly: the same bits, sooner. `release` the run in the end. @defaultValue false */
  readonly compiled?: boolean;
}

/**
 * A run of a scenario before its first month, to be stepped by hand: `step(run)`, then `observe(run)`, `snapshot(run)`.
 * @throws {InputError} for parameters or a government that cannot be
 */
export function prepare(scenario: Scenario, regime: RegimeMaker, { seed = 1, parameters = {}, compiled = false }: RunInputs = {}): Simulation {
  const resolved = resolveParameters(scenario.parameters, parameters);
  const government = scenario.government(seed, resolved);
  return begin(government, resolved, regime.make(government, resolved), seed, scenario.start, compiled);
}
