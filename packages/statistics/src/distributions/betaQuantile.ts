import { incompleteBeta } from './incompleteBeta.ts';

/**
 * Quantile of the beta distribution, to twelve digits.
 * @param p - probability, in [0, 1]
 * @param a - shape, above 0
 * @param b - shape, above 0
 * @returns in [0, 1]; NaN for invalid arguments
 * @example `betaQuantile(0.5, 2, 2)` // 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1) || !(a > 0 && b > 0)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  // From the nearer end, where the result keeps all its digits.
  return incompleteBeta(a, b, 0.5, 0.5) >= p ? fromBelow(p, a, b) : 1 - fromBelow(1 - p, b, a);
}

/** The quantile, in (0, ½]. Bisects its logarithm, which finds tiny values too. */
function fromBelow(p: number, a: number, b: number): number {
  let [low, high] = [Math.log(Number.MIN_VALUE), Math.log(0.5)];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    const x = Math.exp(middle);
    if (incompleteBeta(a, b, x, 1 - x) < p) low = middle;
    else high = middle;
  }
  return Math.exp(high);
}
