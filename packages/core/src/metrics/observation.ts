import type { World } from '../government/world.ts';
import type { Arrangement } from '../regimes/arrangement.ts';
import type { State } from '../state/state.ts';

/**
 * The end of a month, as metrics see it: the state, and what several metrics work out from it. One record
 * for the whole run, overwritten each month: keep its numbers, not its arrays.
 */
export interface Observation {
  /** The government of the run. */
  readonly world: World;
  /** The run as it stands at the end of the month. */
  readonly state: State;
  /** Who belongs to whom, and which forums stand. */
  arrangement: Arrangement;
  /** q_c, shape [cell], in [0, 1]. */
  readonly coverage: Float64Array;
  /** Effort a month on each goal. Shape [goal]. */
  readonly goalEffort: Float64Array;
  /** exp(−γ_c V_k), how consistent stances on a goal are, in [0, 1]. Shape [goal]. */
  readonly consistency: Float64Array;
  /** How far a goal is reached, in [0, 1]: O_k, or Q_k where results lag. Shape [goal]. */
  readonly outcome: Float64Array;
  /** The same as it is reported under pressure, in [0, 1]. Shape [goal]. */
  readonly reportedOutcome: Float64Array;
  /** Most that one present-day ministry supplies of each cell, effective effort a month. Shape [cell]. */
  readonly largestSupply: Float64Array;
  /** Supply of cells where two ministries hold over 5 %, effective effort a month; else 0. Shape [cell]. */
  readonly overlappingSupply: Float64Array;
}

/** An observation to be filled. */
export const emptyObservation = (world: World, state: State, arrangement: Arrangement): Observation => ({
  world,
  state,
  arrangement,
  coverage: new Float64Array(world.cells),
  goalEffort: new Float64Array(world.goals),
  consistency: new Float64Array(world.goals),
  outcome: new Float64Array(world.goals),
  reportedOutcome: new Float64Array(world.goals),
  largestSupply: new Float64Array(world.cells),
  overlappingSupply: new Float64Array(world.cells),
});
