import { sobolSequence, type SobolOptions } from './sobolSequence.ts';

/**
 * Points for Sobol' sensitivity indices: for each base point a row of A, a row of B, then A with the i-th
 * column taken from B for every dimension i, and if second-order indices are wanted B with the i-th column
 * taken from A. Base points are a Sobol' sequence of twice as many dimensions, so a longer design begins
 * with the shorter one.
 * @returns shape [base × (dimensions + 2, or 2 dimensions + 2) × dimension]
 * @see Saltelli et al. (2010), Computer Physics Communications 181:259–270
 */
export function saltelli(
  base: number,
  dimensions: number,
  { second = false, ...options }: SobolOptions & { readonly second?: boolean } = {},
): Float64Array {
  const pairs = sobolSequence(base, 2 * dimensions, options);
  const block = (second ? 2 * dimensions : dimensions) + 2;
  const unit = new Float64Array(base * block * dimensions);
  for (let b = 0; b < base; b++) {
    const a = pairs.subarray(2 * b * dimensions, (2 * b + 1) * dimensions);
    const other = pairs.subarray((2 * b + 1) * dimensions, (2 * b + 2) * dimensions);
    const set = (row: number, values: Float64Array, exchanged?: number, from?: Float64Array): void => {
      const at = (b * block + row) * dimensions;
      unit.set(values, at);
      if (exchanged !== undefined) unit[at + exchanged] = from![exchanged];
    };
    set(0, a);
    set(1, other);
    for (let d = 0; d < dimensions; d++) {
      set(2 + d, a, d, other);
      if (second) set(2 + dimensions + d, other, d, a);
    }
  }
  return unit;
}
