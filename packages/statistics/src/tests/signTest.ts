import { binomialCdf } from '../distributions/binomialCdf.ts';

/**
 * Could it be luck that so many pairs changed one way and so few the other? Pairs that did not change do
 * not count. For yes and no this is the exact McNemar test.
 * @param one - pairs that changed one way; whole, at least 0
 * @param other - pairs that changed the other way
 * @returns two-sided p: the probability that luck alone is as one-sided, in [0, 1]; 1 if no pair changed
 * @throws {RangeError} unless counts are whole and at least 0
 * @see McNemar (1947), Note on the sampling error of the difference between correlated proportions or
 * percentages, Psychometrika 12:153–157
 */
export function signTest(one: number, other: number): number {
  for (const count of [one, other])
    if (!(Number.isInteger(count) && count >= 0))
      throw new RangeError(`signTest: expected whole numbers of pairs, received ${count}`);
  return Math.min(1, 2 * binomialCdf(Math.min(one, other), one + other, 0.5));
}
