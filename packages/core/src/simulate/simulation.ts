import type { World } from '../government/world.ts';
import type { Observation } from '../metrics/observation.ts';
import type { Luck, Seed } from '../random/luck.ts';
import type { StreamName } from '../random/streams.ts';
import type { Arrangement } from '../regimes/arrangement.ts';
import type { Regime } from '../regimes/regime.ts';
import type { State } from '../state/state.ts';
import type { Month } from './month.ts';
import type { Witness } from './witness.ts';

/** A run under way: a world, a regime that begins at `start`, its luck, and the state. */
export interface Simulation {
  readonly world: World;
  readonly regime: Regime;
  readonly seed: Seed;
  /** Month t0 at whose start the regime begins. */
  readonly start: number;
  readonly luck: Readonly<Record<StreamName, Luck>>;
  readonly state: State;
  /** What stands now: the status quo before `start`. */
  arrangement: Arrangement;
  /** The month under way; nothing in it outlasts the month. */
  readonly month: Month;
  /** What `observe` fills. */
  readonly observation: Observation;
  /** Sits through the run, act by act; none: nobody does. */
  witness?: Witness;
}
