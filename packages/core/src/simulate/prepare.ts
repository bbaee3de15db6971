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
   * How agents decide, where not by the model's own rules, from the first month on.
   * @defaultValue all by the model's rules
   */
  readonly behaviours?: readonly Behaviour[];
  /**
   * Run the steps of a month in WebAssembly: the same bits, faster. `release` the run in the end.
   * @defaultValue false
   */
  readonly compiled?: boolean;
  /**
   * Start at the month in which the regime begins. The months before are the status quo under every
   * regime, and runs of a seed share them; ignored if there are behaviours.
   * @defaultValue false
   */
  readonly begun?: boolean;
}

/**
 * A run of a scenario before its first month, to be stepped by hand: `step(run)`, then `observe(run)`,
 * `snapshot(run)`, `branch(run, 'cog')`.
 * @param regime - or its id
 * @throws {InputError} for an unknown regime, or invalid parameters, behaviours or government
 */
export function prepare(
  scenario: Scenario,
  regime: RegimeMaker | RegimeName,
  { seed = 1, parameters = {}, behaviours = [], compiled = false, begun = false }: RunInputs = {},
): Simulation {
  const resolved = resolveParameters(scenario.parameters, parameters);
  const maker = typeof regime === 'string' ? regimeNamed(regime, scenario.regimes) : regime;
  // An uncompiled run is for inspection: it has a world of its own.
  const world = compiled
    ? sharedWorld(scenario, seed, resolved)
    : buildWorld(scenario.government(seed, resolved), resolved);
  const course = { regime: maker.make(world.government, resolved), seed, start: scenario.start };
  // Behaviours act before the regime begins too, so such runs cannot share those months.
  return begun && behaviours.length === 0
    ? beginShared(world, course, compiled, scenario.shocks)
    : beginIn(world, course, { compiled, shocks: scenario.shocks, behaviours });
}
