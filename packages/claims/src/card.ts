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

/** The levers that cards move: parameters, and parts of a way of coordinating. */
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
  /** Do delivery chains say who owes what? */
  readonly deliveryChains: boolean;
  /** Does the head of government take stock of goals? */
  readonly stocktake: boolean;
}

/** One thing that a card runs: a way of coordinating with some levers moved, or a benchmark. */
export interface CardArm {
  /** The way of coordinating that it starts from, and the levers that are moved. */
  readonly setting: { readonly start: CardStart; readonly changes: Partial<CardLevers> };
  /** The benchmark to run instead of a regime. */
  readonly benchmark?: 'planner';
  /** Parameters that no lever of a room sets. */
  readonly parameters?: Partial<Parameters>;
}

/** A metric that a card watches, and which way it must go for the claim to hold. */
export interface CardWatched {
  /** Id of a metric. */
  readonly metric: string;
  /** Whether B must be higher or lower than A for the claim to hold. */
  readonly direction: 'higher' | 'lower';
}

/**
 * A claim as a contrast that a room bets on. Each side is one arm, or several that are added up, so that a
 * difference of differences is a claim too.
 */
export interface Card {
  /** Side A of the contrast: an arm, or several that are added up. */
  readonly a: readonly CardArm[];
  /** Side B, likewise. */
  readonly b: readonly CardArm[];
  /**
   * Metrics to watch; the first decides the verdict. Where the claim itself needs an observer, the card
   * watches a metric instead.
   */
  readonly watch: readonly [CardWatched, ...CardWatched[]];
  /** The lever along which to look for the point where the verdict flips; it moves in every arm. */
  readonly dial: keyof CardLevers;
}

/** An arm of a card. @param changes - levers that differ from the way of coordinating */
export const side = (
  start: CardStart,
  changes: Partial<CardLevers> = {},
  more: Omit<CardArm, 'setting'> = {},
): CardArm => ({ setting: { start, changes }, ...more });

export const watchHigher = (metric: string): CardWatched => ({ metric, direction: 'higher' });
export const watchLower = (metric: string): CardWatched => ({ metric, direction: 'lower' });
