/** Sobol's g-function: Π (|4x − 2| + aᵢ) / (1 + aᵢ). @param x - each in [0, 1] */
export const gFunction =
  (a: readonly number[]) =>
  (x: readonly number[]): number =>
    a.reduce((product, own, i) => (product * (Math.abs(4 * x[i] - 2) + own)) / (1 + own), 1);

/**
 * Sobol' indices of the g-function in closed form.
 * @see Saltelli & Sobol' (1995), About the use of rank transformation in sensitivity analysis of model
 * output, Reliability Engineering & System Safety 50:225–239
 */
export function gIndices(a: readonly number[]): {
  first: number[];
  total: number[];
  together: (i: number, j: number) => number;
} {
  const own = a.map((value) => 1 / (3 * (1 + value) ** 2));
  const product = own.reduce((all, variance) => all * (1 + variance), 1);
  const variance = product - 1;
  return {
    first: own.map((value) => value / variance),
    total: own.map((value) => ((value / (1 + value)) * product) / variance),
    together: (i, j) => (own[i] * own[j]) / variance,
  };
}
