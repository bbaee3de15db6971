/** Σ weight·value; shapes equal. */
export const weightedSum = (weights: Float64Array, values: Float64Array): number => weights.reduce((sum, weight, i) => sum + weight * values[i], 0);

/** Plain sum. */
export const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Plain mean; NaN of nothing. */
export const mean = (values: Float64Array): number => total(values) / values.length;
