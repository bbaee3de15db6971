/** Σ weight·value; shapes equal. (Loops: `reduce` of a typed array is many times slower.) */
export function weightedSum(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i] * values[i];
  return sum;
}

/** Plain sum. */
export function total(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}

/** Plain mean; NaN of nothing. */
export const mean = (values: Float64Array): number => total(values) / values.length;
