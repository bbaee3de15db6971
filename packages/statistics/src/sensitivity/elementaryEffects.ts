import { difference } from '../summary/rounding.ts';

/**
 * Elementary effects of a walk that moves one parameter at a time: by how much its whole range would
 * change the output, at the slope between consecutive points.
 * @param points - of one walk, shape [(dimensions + 1) × dimensions], each in [0, 1]
 * @param outputs - shape [dimensions + 1]
 * @returns shape [dimension], in the unit of the output; 0 if outputs differ by rounding only
 * @throws {RangeError} unless each step moves one parameter, and each parameter once
 * @see Morris (1991), Factorial sampling plans for preliminary computational experiments, Technometrics
 * 33:161–174
 */
export function elementaryEffects(points: ArrayLike<number>, outputs: readonly number[]): number[] {
  const dimensions = outputs.length - 1;
  const effects = Array.from({ length: dimensions }, () => Number.NaN);
  for (let step = 0; step < dimensions; step++) {
    const moves = Array.from(
      { length: dimensions },
      (_, d) => points[(step + 1) * dimensions + d] - points[step * dimensions + d],
    );
    const moved = moves.flatMap((move, d) => (move === 0 ? [] : [d]));
    if (moved.length !== 1 || !Number.isNaN(effects[moved[0]])) {
      throw new RangeError(
        `elementaryEffects: expected step ${step + 1} to move one parameter that was not moved ` +
          `before, received ${moved.length} moved`,
      );
    }
    effects[moved[0]] = difference(outputs[step + 1], outputs[step]) / moves[moved[0]];
  }
  return effects;
}
