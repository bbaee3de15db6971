import { binomialCdf } from '../distributions/binomialCdf.ts';

/**
 * Probability that chance alone puts as many cases into a box if one of its limits is of no use, with
 * worlds drawn from the box without that limit. Not a true p-value, because the limit was searched for.
 * @param box - worlds and cases in the box
 * @param without - worlds and cases in the box without the limit
 * @param together - mean number of worlds in one draw, ≥ 1: they count as a single observation
 * @returns in [0, 1]
 * @see Bryant & Lempert (2010), Thinking inside the box, Technological Forecasting and Social Change
 * 77:34–49
 */
export function quasiP(
  box: { readonly worlds: number; readonly cases: number },
  without: { readonly worlds: number; readonly cases: number },
  together = 1,
): number {
  const hits = Math.floor(box.cases / together);
  if (hits === 0) return 1;
  return 1 - binomialCdf(hits - 1, Math.ceil(box.worlds / together), without.cases / without.worlds);
}
