import { buildWorld } from '../government/buildWorld.ts';
import type { Scenario } from '../government/scenario.ts';
import { resolveParameters } from '../parameters/checkParameters.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Seed } from '../random/luck.ts';
import type { RegimeMaker } from '../regimes/regime.ts';
import { regime as regimeNamed, type RegimeName } from '../regimes/regimes.ts';
import { beginIn } from './begin.ts';
import { beginShared } from './beginShared.ts';
import { sharedWorld } from './sharedWorld.ts';
import type { Behaviour, Simulation } from './simulation.ts';

/** What a run is made of besides its scenario and regime. */
export interface RunInputs {
  /** Text or number; equal seeds, equal luck. @defaultValue 1 */
  readonly seed?: Seed;
  /** Parameters that differ from those of the scenario. */
  readonly parameters?: Partial<Parameters>;
  /**
   * How agents decide, where not as the model has it, from the first month on.
   * @defaultValue everybody as the model has it
   */
  readonly behaviours?: readonly Behaviour[];
  /**
   * With the loops of the month in WebAssembly: the same bits, sooner. `release` the run in the end.
   * @defaultValue false
   */
  readonly compiled?: boolean;
  /**
   * The months before the regime begins are done: under every regime they are the status quo, and runs of a
   * seed share them.
   * @defaultValue false
   */
  readonly begun?: boolean;
}

/**
 * A run of a scenario before its first month, to be stepped by hand: `step(run)`, then `observe(run)`,
 * `snapshot(run)`, `branch(run, 'cog')`.
 * @param regime - or its id
 * @throws {InputError} for an unknown regime, or for parameters, behaviours or a government that cannot be
 */
export function prepare(
  scenario: Scenario,
  regime: RegimeMaker | RegimeName,
  { seed = 1, parameters = {}, behaviours = [], compiled = false, begun = false }: RunInputs = {},
): Simulation {
  const resolved = resolveParameters(scenario.parameters, parameters);
  const maker = typeof regime === 'string' ? regimeNamed(regime, scenario.regimes) : regime;
  // An uncompiled run is for looking into: its world is its own.
  const world = compiled
    ? sharedWorld(scenario, seed, resolved)
    : buildWorld(scenario.government(seed, resolved), resolved);
  const made = maker.make(world.government, resolved);
  // What agents did before the regime begins is shared only where they all do as the model has it.
  return begun && behaviours.length === 0
    ? beginShared(world, made, seed, scenario.start, compiled, scenario.shocks)
    : beginIn(world, made, seed, scenario.start, { compiled, shocks: scenario.shocks, behaviours });
}
