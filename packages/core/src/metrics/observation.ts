import type { World } from '../government/world.ts';
import type { Arrangement } from '../regimes/arrangement.ts';
import type { State } from '../state/state.ts';

/**
 * The end of a month, as metrics see it: the state, and what several metrics need of it.
 * One record for a run, overwritten each month: keep numbers of it, not arrays.
 */
export interface Observation {
  readonly world: World;
  readonly state: State;
  arrangement: Arrangement;
  /** q_c, shape [cell], in [0, 1]. */
  readonly coverage: Float64Array;
  /** Effort on each goal, consistency exp(−γ_c V_k) and outcome (O_k, or Q_k where results lag), shape [goal]. */
  readonly goalEffort: Float64Array;
  readonly consistency: Float64Array;
  readonly outcome: Float64Array;
  /** The same as it is reported under pressure, shape [goal]. */
  readonly reportedOutcome: Float64Array;
  /**
   * Most that one present-day ministry supplies of each cell; and supply of cells where two hold over 5 %.
   * Shape [cell].
   */
  readonly largestSupply: Float64Array;
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
