import { incompleteBeta } from './incompleteBeta.ts';

/**
 * Distribution function of a binomial distribution: how probable at most so many hits are. To twelve digits.
 * @param hits - at most; what is not whole is rounded down
 * @param draws - whole, at least 0
 * @param share - how probable a hit is in each draw, in [0, 1]
 * @returns in [0, 1]; NaN where there is none
 */
export function binomialCdf(hits: number, draws: number, share: number): number {
  if (Number.isNaN(hits) || !(Number.isInteger(draws) && draws >= 0) || !(share >= 0 && share <= 1))
    return Number.NaN;
  const most = Math.floor(hits);
  if (most < 0) return 0;
  if (most >= draws) return 1;
  return incompleteBeta(draws - most, most + 1, 1 - share, share);
}
