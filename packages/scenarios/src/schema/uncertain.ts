import { lognormal, normal, uniformBetween, type Luck, type WhoDraws } from '@joined-up/core';
import { z } from 'zod';

/** A known number, or `{ mean, spread }`, drawn anew for each seed. */
export type Uncertain = number | { readonly mean: number; readonly spread: number };

/** Tells a number, known or uncertain, from a map of such numbers. */
export const isUncertain = (value: Uncertain | Readonly<Record<string, Uncertain>>): value is Uncertain =>
  typeof value === 'number' || (typeof value.mean === 'number' && typeof value.spread === 'number');

const LARGEST = 1e15;

const known = (expected: string, low: number, high: number, open: boolean) => {
  const number = z.number({ error: expected });
  return (open ? number.gt(low, { error: expected }) : number.gte(low, { error: expected })).lte(high, {
    error: expected,
  });
};

const uncertain = (expected: string, low: number, high: number, open: boolean, spread: string) =>
  z.union(
    [
      known(expected, low, high, open),
      z.strictObject({
        mean: known(expected, low, high, open).describe('The middle of what is drawn.'),
        spread: known('a spread of 0 or more', 0, 1000, false).describe(spread),
      }),
    ],
    { error: `${expected}, or { mean, spread }` },
  );

/** An amount above 0. Uncertain: lognormal, `spread` the standard deviation of the logarithm. */
export const amount = uncertain(
  'a number above 0',
  0,
  LARGEST,
  true,
  'Standard deviation of the logarithm: drawn lognormal around the mean.',
).describe(
  'An amount above 0; { mean, spread } is drawn lognormal for each seed, ' +
    'spread being the standard deviation of the logarithm.',
);

/** A weight of 0 or more; only its share counts. Uncertain: as an amount. */
export const weight = uncertain(
  'a number of 0 or more',
  0,
  LARGEST,
  false,
  'Standard deviation of the logarithm: drawn lognormal around the mean.',
).describe(
  'A weight of 0 or more, of which only the share counts; ' +
    '{ mean, spread } is drawn lognormal for each seed, spread being the standard ' +
    'deviation of the logarithm.',
);

/** A level in [0, 1]. Uncertain: uniform from mean − spread to mean + spread, clipped. */
export const level = uncertain(
  'a number from 0 to 1',
  0,
  1,
  false,
  'Half of the range: drawn uniformly, clipped to [0, 1].',
).describe(
  'A level from 0 to 1; { mean, spread } is drawn uniformly from mean − spread to mean + spread for ' +
    'each seed, clipped to [0, 1].',
);

/** A competence in (0, 1]. Uncertain: as a level. */
export const competence = uncertain(
  'a number above 0 and at most 1',
  0,
  1,
  true,
  'Half of the range: drawn uniformly, clipped to (0, 1].',
).describe(
  'A competence above 0 and at most 1; { mean, spread } is drawn uniformly from mean − spread to mean ' +
    '+ spread for each seed, clipped.',
);

/** A stance, any number. Uncertain: normal, `spread` the standard deviation. */
export const stance = uncertain(
  'a number from -100 to 100',
  -100,
  100,
  false,
  'Standard deviation: drawn normal around the mean.',
).describe(
  'A stance; { mean, spread } is drawn normal for each seed, spread being the standard deviation.',
);

/** Draws an amount or a weight. */
export const drawAmount = (value: Uncertain, luck: Luck, key: WhoDraws): number =>
  typeof value === 'number' ? value : value.mean * lognormal(luck, key, value.spread);

/** Draws a level, at least `least`. */
export const drawLevel = (value: Uncertain, luck: Luck, key: WhoDraws, least = 0): number =>
  typeof value === 'number'
    ? value
    : Math.min(
        1,
        Math.max(least, uniformBetween(luck, key, value.mean - value.spread, value.mean + value.spread)),
      );

/** Draws a stance. */
export const drawStance = (value: Uncertain, luck: Luck, key: WhoDraws): number =>
  typeof value === 'number' ? value : value.mean + value.spread * normal(luck, key);
