import type { World } from '../government/world.ts';
import type { Observation } from '../metrics/observation.ts';
import type { Witness } from '../simulate/simulation.ts';

/**
 * Watches a run and reports what it saw at the end, in `Run.observed` under its id. It draws nothing and
 * changes nothing.
 */
export interface Observer<Seen = unknown> {
  /** Key in `Run.observed` of what it saw. */
  readonly id: string;
  /** The months it sees: all, or the last 24, which summaries cover (ODD §7.6). */
  readonly months: 'all' | 'summary';
  /** A new watch for one run. */
  begin(world: World): Watch<Seen>;
}

/** With `before` or `after` it also sits through the months, act by act; the run then goes uncompiled. */
export interface Watch<Seen> extends Partial<Witness> {
  /** Sees the end of a month. The observation is overwritten the next month: keep numbers, not arrays. */
  see(observation: Observation): void;
  /** What it saw; asked once, when the run is over. */
  tell(): Seen;
}
