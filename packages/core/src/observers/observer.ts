import type { World } from '../government/world.ts';
import type { Observation } from '../metrics/observation.ts';

/**
 * Somebody who watches a run and tells something at its end. It draws nothing and changes nothing.
 * What it saw stands in `Run.observed` under its id.
 */
export interface Observer<Seen = unknown> {
  readonly id: string;
  /** A new watch for one run. */
  begin(world: World): Watch<Seen>;
}

export interface Watch<Seen> {
  /**
   * The end of a month. The observation is overwritten the next month: keep numbers, not arrays.
   * @param inWindow - is it one of the months that summaries cover (model §3.6)?
   */
  see(observation: Observation, inWindow: boolean): void;
  tell(): Seen;
}
