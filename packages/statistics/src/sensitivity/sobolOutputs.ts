import { mean } from '../summary/mean.ts';
import { farthestFrom, isConstant, unitOf } from '../summary/rounding.ts';

/**
 * Outputs of a design for Sobol' indices, split into blocks; base points with a missing output are left
 * out.
 */
export interface SobolOutputs {
  /**
   * Shape [base]; centred, so that estimates vary less, and scaled, so that squares stay finite; all 0 if
   * nothing varies.
   */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** A with one column from B, shape [dimension][base]. */
  readonly ab: readonly Float64Array[];
  /** B with one column from A, shape [dimension][base]; empty without second order. */
  readonly ba: readonly Float64Array[];
  readonly base: number;
  readonly missing: number;
}

/**
 * @param outputs - shape [base × block]; a block is A, B, A with column 0 … from B, and with second order
 * B with column 0 … from A
 * @throws {RangeError} unless outputs are whole blocks
 */
export function sobolOutputs(
  outputs: readonly (number | null)[],
  dimensions: number,
  second: boolean,
): SobolOutputs {
  const block = (second ? 2 * dimensions : dimensions) + 2;
  if (outputs.length === 0 || outputs.length % block !== 0)
    throw new RangeError(
      `sobolIndices: expected blocks of ${block} outputs, received ${outputs.length} outputs`,
    );
  const blocks: number[][] = [];
  for (let from = 0; from < outputs.length; from += block) {
    const own = outputs.slice(from, from + block);
    if (own.every((output) => output !== null && !Number.isNaN(output))) blocks.push(own as number[]);
  }
  const all = blocks.flat();
  const centre = mean(blocks.flatMap(([a, b]) => [a, b]));
  // Shares of a variance have no unit; an output that varies by rounding only has none.
  const unit = unitOf(farthestFrom(centre, all));
  const constant = isConstant(all);
  const column = (row: number): Float64Array =>
    Float64Array.from(blocks, (own) => (constant ? 0 : (own[row] - centre) / unit));
  return {
    a: column(0),
    b: column(1),
    ab: Array.from({ length: dimensions }, (_, d) => column(2 + d)),
    ba: second ? Array.from({ length: dimensions }, (_, d) => column(2 + dimensions + d)) : [],
    base: blocks.length,
    missing: outputs.length / block - blocks.length,
  };
}
