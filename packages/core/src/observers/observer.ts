import type { World } from '../government/world.ts';
import type { Observation } from '../metrics/observation.ts';
import type { Witness } from '../simulate/simulation.ts';

/**
 * Somebody who watches a run and tells something at its end. It draws nothing and changes nothing.
 * What it saw stands in `Run.observed` under its id.
 */
export interface Observer<Seen = unknown> {
  /** Under which `Run.observed` has what it saw. */
  readonly id: string;
  /** Which months it sees: all, or those that summaries cover (ODD §7.6). */
  readonly months: 'all' | 'summary';
  /** A new watch for one run. */
  begin(world: World): Watch<Seen>;
}

/** One that has `before` and `after` also sits through the months, act by act; then meetings are held uncompiled. */
export interface Watch<Seen> extends Partial<Witness> {
  /** The end of a month. The observation is overwritten the next month: keep numbers, not arrays. */
  see(observation: Observation): void;
  /** What it saw; asked once, when the run is over. */
  tell(): Seen;
}
