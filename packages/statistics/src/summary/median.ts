import { quantile } from './quantile.ts';

/** Middle of the values, or halfway between the two in the middle; any order. NaN of nothing. */
export const median = (values: readonly number[]): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
