import { float64 } from './columns.ts';

/** Numbers scaled to sum to 1; all equal if they add up to 0. */
export function sharesOf(values: readonly number[]): Float64Array {
  const total = values.reduce((sum, value) => sum + value, 0);
  return float64(values, (value) => (total > 0 ? value / total : 1 / values.length));
}
