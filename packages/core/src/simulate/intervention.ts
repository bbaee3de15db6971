import type { Simulation } from './simulation.ts';

/** What an experiment does to a run from outside at the start of a month, before its phases: a shock, say. */
export interface Intervention {
  readonly month: number;
  /** Changes the state in place; draws nothing, so that the luck of the run stays as it was. */
  change(run: Simulation): void;
}
