import type { CardWatched } from '@joined-up/claims';
import type { Parameters } from '@joined-up/core';
import type { DialId } from '../setting/dials.ts';
import type { Setting } from '../setting/setting.ts';

/** One arm of a contrast: a way of coordinating, or a bound. */
export interface ArmOnDials {
  readonly setting: Setting;
  readonly benchmark?: 'planner';
  /** Parameters that no dial sets. */
  readonly parameters?: Partial<Parameters>;
}

/** A claim of the deck as a contrast on these dials. */
export interface ClaimOnDials {
  /** C01 … C25. */
  readonly id: string;
  readonly a: readonly ArmOnDials[];
  readonly b: readonly ArmOnDials[];
  /** The first decides the verdict. */
  readonly watch: readonly [CardWatched, ...CardWatched[]];
  /** The dial along which to look for a flip; it moves in every arm. */
  readonly dial: DialId;
  /** Whether the deck itself doubts the claim. */
  readonly doubted: boolean;
}
