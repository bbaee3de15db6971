import { exp, ln } from '../numbers/elementary.ts';
import { normal, uniform } from './draws.ts';
import type { WhoDraws } from './entityKey.ts';
import type { Luck } from './luck.ts';

/** Uniform in (low, high). */
export const uniformBetween = (
  luck: Luck,
  entity: WhoDraws,
  low: number,
  high: number,
  counter = 0,
): number => low + (high - low) * uniform(luck, entity, counter);

/** Exponential with mean 1. */
export const exponential = (luck: Luck, entity: WhoDraws, counter = 0): number =>
  -ln(uniform(luck, entity, counter));

/** Gamma with shape 2 and scale 1: the sum of two exponentials. */
export const gammaTwo = (luck: Luck, entity: WhoDraws): number =>
  exponential(luck, entity, 0) + exponential(luck, entity, 1);

/** Lognormal with mean 1; `spread` is the standard deviation of the logarithm. */
export const lognormal = (luck: Luck, entity: WhoDraws, spread: number): number =>
  exp(spread * normal(luck, entity) - (spread * spread) / 2);

/**
 * `count` different items, each subset equally likely: the items with the smallest draws, in their own order.
 * @throws {RangeError} if there are fewer items than asked for
 */
export function sample<Item>(
  luck: Luck,
  items: readonly Item[],
  count: number,
  entityOf: (item: Item, place: number) => WhoDraws,
): Item[] {
  if (count > items.length)
    throw new RangeError(`sample: expected at most ${items.length} items, received ${count}`);
  return items
    .map((item, place) => ({ item, place, draw: uniform(luck, entityOf(item, place)) }))
    .sort((a, b) => a.draw - b.draw || a.place - b.place)
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
