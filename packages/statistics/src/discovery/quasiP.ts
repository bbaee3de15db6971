import { binomialCdf } from '../distributions/binomialCdf.ts';

/**
 * How often chance alone would put as many cases into a box, were one of its limits of no use: drawn from
 * the box without that limit.
 * No true p-value, because the limit was looked for.
 * @param box - worlds and cases in the box
 * @param without - worlds and cases in the box without the limit
 * @param together - worlds that are one draw, on average, ≥ 1: they are counted as if all of them said the same
 * @returns in [0, 1]
 * @see Bryant & Lempert (2010), Thinking inside the box, Technological Forecasting and Social Change 77:34–49
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
