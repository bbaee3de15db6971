import type { Simulation } from './simulation.ts';

/** What an experiment does to a run from outside at the start of a month, before its steps. */
export interface Intervention {
  /** Month at whose start it happens, counted from 0; within the run. */
  readonly month: number;
  /**
   * Changes the state in place, or lets a shock befall the run (`shockNeeds`, `shockCapacity`,
   * `shockObstacles`); draws nothing, so that the luck of the run stays as it was. `state.need` is refused:
   * it is worked out from `state.logNeed` every month.
   */
  change(run: Simulation): void;
}
