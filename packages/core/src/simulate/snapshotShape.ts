import type { Shock } from '../government/shock.ts';
import type { Seed } from '../random/luck.ts';
import type { Reorganisation } from '../regimes/reorganisation.ts';
import type { State } from '../state/state.ts';

/** The state as a snapshot keeps it: numbers, and columns of any type. */
export type KeptState = {
  readonly [Name in keyof State]: State[Name] extends number ? number : Float64Array | Int32Array;
};

/** A run stopped between two months: with the same inputs it goes on as if it had never stopped. */
export interface Snapshot {
  /** `modelVersion` of the run; another version refuses to go on. */
  readonly model: string;
  /** Fingerprint of the government, parameters, regime, seed, start and shocks of the run. */
  readonly inputs: string;
  /** Id of the regime, or of the schedule. */
  readonly regime: string;
  /** The seed of the run. */
  readonly seed: Seed;
  /** All that changes in a run. */
  readonly state: KeptState;
  /**
   * What forums keep when they go on, by their id: the month in which each started, the month at whose
   * start it ends (`null`: never), the index of the peer in the chair (−1: none).
   */
  readonly forums: Readonly<
    Record<string, { readonly starts: number; readonly ends: number | null; readonly chair: number }>
  >;
  /**
   * Behaviours of one's own in the run, with fingerprints of what they are made of; left out if there are
   * none.
   */
  readonly behaviours?: readonly { readonly id: string; readonly content: string }[];
  /** Shocks made by hand (see `shockNeeds`); resuming brings them back. */
  readonly shocks?: readonly Shock[];
  /** Reorganisations under way (see `Reorganisation`); lists of shape [ministry]. */
  readonly reorganisation: Readonly<Record<keyof Reorganisation, readonly number[]>>;
}
