import { quantile } from './quantile.ts';

/**
 * Median of values in any order, halfway between the two middle ones for an even number; NaN without
 * values.
 */
export const median = (values: readonly number[]): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
