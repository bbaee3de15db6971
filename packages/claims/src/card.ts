import type { Parameters } from '@joined-up/core';

/** Where a side of a card starts: the id of a way of coordinating. */
export type CardStart =
  | 'status-quo'
  | 'superministry'
  | 'shared-goals'
  | 'committees'
  | 'peer-committees'
  | 'stocktakes'
  | 'cog'
  | 'director'
  | 'over-coordinated';

/** What a room can move, as far as cards move it: parameters, and what stands in a way of coordinating. */
export interface CardLevers extends Pick<
  Parameters,
  | 'capability'
  | 'centreUnits'
  | 'complementarity'
  | 'culture'
  | 'directorship'
  | 'layers'
  | 'mandate'
  | 'mergedMinistries'
  | 'ministerHours'
  | 'ministryIdealSpread'
  | 'priorityGoals'
  | 'roleClarity'
  | 'spotlight'
  | 'staff'
  | 'stocktakeEvery'
> {
  /** Does a cabinet meet? */
  readonly cabinet: boolean;
  /** Number of committees, whole, ≥ 0. */
  readonly committees: number;
  /** May ministers send delegates to them? */
  readonly delegates: boolean;
  /** Does a delivery chain say who owes what? */
  readonly deliveryChains: boolean;
  /** Does the head of government take stock of goals? */
  readonly stocktake: boolean;
}

/** One thing that a card runs: a way of coordinating with some levers moved, or a bound. */
export interface CardArm {
  /** The way of coordinating that it starts from, and the levers that are moved. */
  readonly setting: { readonly start: CardStart; readonly changes: Partial<CardLevers> };
  /** The bound that is run instead of a regime. */
  readonly benchmark?: 'planner';
  /** Parameters that no lever of a room sets. */
  readonly parameters?: Partial<Parameters>;
}

/** A metric that a card watches, and which way it must go for the claim to hold. */
export interface CardWatched {
  /** Id of a metric. */
  readonly metric: string;
  /** Where B must lie, against A, for the claim to hold. */
  readonly direction: 'higher' | 'lower';
}

/**
 * A claim as a contrast that a room bets on. Each side is one arm, or several that are added up: so a
 * difference of differences is a claim like any other.
 */
export interface Card {
  /** One side of the contrast: an arm, or several that are added up. */
  readonly a: readonly CardArm[];
  /** The other side, likewise. */
  readonly b: readonly CardArm[];
  /**
   * The first decides the verdict. What only an observer of the laboratory sees is no metric: the card then
   * watches another.
   */
  readonly watch: readonly [CardWatched, ...CardWatched[]];
  /** The lever along which to look for where it flips; it moves in every arm. */
  readonly dial: keyof CardLevers;
}

/** An arm of a card. @param changes - levers that do not stand as the way of coordinating has them */
export const side = (
  start: CardStart,
  changes: Partial<CardLevers> = {},
  more: Omit<CardArm, 'setting'> = {},
): CardArm => ({ setting: { start, changes }, ...more });

export const watchHigher = (metric: string): CardWatched => ({ metric, direction: 'higher' });
export const watchLower = (metric: string): CardWatched => ({ metric, direction: 'lower' });
