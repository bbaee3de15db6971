import type { Results } from '../engine/results.ts';
import { differenceOf, type Difference } from './difference.ts';
import { gapMoves } from './rows.ts';

/** Shares that people have words for. */
export const waysAlong = {
  tenth: 0.1,
  fifth: 0.2,
  quarter: 0.25,
  third: 1 / 3,
  half: 0.5,
  twoThirds: 2 / 3,
  threeQuarters: 0.75,
  nineTenths: 0.9,
  all: 1,
} as const;
export type WayAlong = keyof typeof waysAlong;

/** The nearest share that has words; `undefined` below 5 %, or for NaN. */
export function wayAlong(share: number): WayAlong | undefined {
  if (!(share >= 0.05)) return undefined;
  const all = Object.entries(waysAlong) as [WayAlong, number][];
  return all.reduce((nearest, one) =>
    Math.abs(one[1] - share) < Math.abs(nearest[1] - share) ? one : nearest,
  )[0];
}

/** A difference between A and B in people, months and time. */
export interface ForPeople {
  /** People who get all they need, shares. */
  readonly whole: Difference;
  /** Months until a blockage is resolved. */
  readonly waiting: Difference;
  /** Share of capacity in meetings. */
  readonly meetings: Difference;
  /**
   * Share of the way from A to perfect coordination in outcome that B goes; `undefined` if that way is too
   * short to matter.
   */
  readonly way: number | undefined;
  /** Numbers of fields whose gaps narrow and widen, if results rise on average and yet more gaps widen. */
  readonly against: { readonly narrower: number; readonly wider: number } | undefined;
}

/** @param best - perfect coordination, if it was run; `way` compares only the governments it was run in */
export function forPeople(a: Results, b: Results, count: number, best: Results | undefined): ForPeople {
  const compared = Math.min(count, best?.done ?? 0);
  const toBest =
    best === undefined || compared === 0 ? undefined : differenceOf('outcome', a, best, compared);
  const { narrower, wider } = gapMoves(a, b, count);
  const results = differenceOf('outcome', a, b, count);
  const rises = results.mean >= results.matters;
  return {
    against: rises && wider > narrower ? { narrower, wider } : undefined,
    whole: differenceOf('servedWhole', a, b, count),
    waiting: differenceOf('latency', a, b, count),
    meetings: differenceOf('coordinationLoad', a, b, count),
    way:
      toBest !== undefined && toBest.mean >= toBest.matters
        ? differenceOf('outcome', a, b, compared).mean / toBest.mean
        : undefined,
  };
}
