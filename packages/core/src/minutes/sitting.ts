import type { SittingForum } from '../forums/sittingForum.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { copyState } from '../state/copyState.ts';
import type { State } from '../state/state.ts';

/** What the minutes of a meeting are written from: how things stood before it, and the run just after it. */
export interface Sitting {
  readonly sittingForum: SittingForum;
  readonly before: State;
  /** Hours that ministers (present-day, shape [ministry]) and the prime minister had left before it. */
  readonly hours: Float64Array;
  readonly primeMinisterHours: number;
  readonly simulation: Simulation;
}

/** Notes how things stand before a meeting; read it right after the meeting. */
export const sit = (simulation: Simulation, sittingForum: SittingForum): Sitting => ({
  sittingForum,
  simulation,
  before: copyState(simulation.state),
  hours: simulation.month.hours.slice(),
  primeMinisterHours: simulation.month.primeMinisterHours,
});
