import type { Shock } from '../government/shock.ts';
import type { Seed } from '../random/luck.ts';
import type { Reorganisation } from '../regimes/reorganisation.ts';
import type { State } from '../state/state.ts';

/** The state as it is kept: its numbers and columns of them, whatever kind of column they had. */
export type KeptState = {
  readonly [Name in keyof State]: State[Name] extends number ? number : Float64Array | Int32Array;
};

/** A run stopped between two months: with the same inputs it goes on as if it had never stopped. */
export interface Snapshot {
  /** `modelVersion` of the run; another version refuses to go on. */
  readonly model: string;
  /** Of the government, parameters, regime, seed and start that the run was made of. */
  readonly inputs: string;
  /** Id of the regime, or of the schedule. */
  readonly regime: string;
  /** The seed of the run. */
  readonly seed: Seed;
  /** All that changes in a run, in plain lists and numbers. */
  readonly state: KeptState;
  /**
   * What forums keep when they go on, by their id: the month each started, that at whose start it ends
   * (`null`: never), the place of the peer in the chair (−1: none).
   */
  readonly forums: Readonly<
    Record<string, { readonly starts: number; readonly ends: number | null; readonly chair: number }>
  >;
  /**
   * Behaviours of one's own that the run has, with fingerprints of what they are made of. None in a run
   * where all do as the model has it.
   */
  readonly behaviours?: readonly { readonly id: string; readonly content: string }[];
  /** Shocks that befell it by hand (see `shockNeeds`); they come with it. */
  readonly shocks?: readonly Shock[];
  /** Reorganisations under way (see `Reorganisation`); lists of shape [ministry]. */
  readonly reorganisation: Readonly<Record<keyof Reorganisation, readonly number[]>>;
}
