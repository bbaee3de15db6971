import { incompleteBeta } from './incompleteBeta.ts';

/**
 * Distribution function of a binomial distribution: the probability of at most so many hits, to twelve
 * digits.
 * @param hits - at most so many; rounded down to a whole number
 * @param draws - whole, at least 0
 * @param share - probability of a hit in each draw, in [0, 1]
 * @returns in [0, 1]; NaN for invalid arguments
 */
export function binomialCdf(hits: number, draws: number, share: number): number {
  if (Number.isNaN(hits) || !(Number.isInteger(draws) && draws >= 0) || !(share >= 0 && share <= 1))
    return Number.NaN;
  const most = Math.floor(hits);
  if (most < 0) return 0;
  if (most >= draws) return 1;
  return incompleteBeta(draws - most, most + 1, 1 - share, share);
}
