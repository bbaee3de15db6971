import { luckWithin, entityKey, luckOf, type Seed } from '@joined-up/core';
import directions from './joeKuo.json' with { type: 'json' };
import { owenScrambled } from './owenScrambled.ts';

/** Most dimensions: those with direction numbers. */
export const SOBOL_DIMENSIONS = directions.length + 1;
const BITS = 32;

/** How a Sobol' sequence is scrambled. */
export interface SobolOptions {
  /** Owen's nested scrambling with keyed luck, or none. @defaultValue true */
  readonly scramble?: boolean;
  /** Equal luck, equal scrambling. @defaultValue 1 */
  readonly luck?: Seed;
}

/**
 * Sobol' points in their usual order (Gray code). A longer sequence begins with the shorter one, so that a
 * design can be extended without moving a point; powers of 2 are balanced best. Unscrambled, the first
 * point is 0.
 * @returns shape [point × dimension], each in [0, 1)
 * @throws {RangeError} for more dimensions than there are direction numbers, or more than 2³² points
 * @see Joe & Kuo (2008), SIAM J. Sci. Comput. 30:2635–2654 (direction numbers, joeKuo.json: polynomial,
 * then m₁, m₂, …)
 */
export function sobolSequence(
  points: number,
  dimensions: number,
  { scramble = true, luck: seed = 1 }: SobolOptions = {},
): Float64Array {
  if (dimensions > SOBOL_DIMENSIONS)
    throw new RangeError(
      `sobolSequence: expected at most ${SOBOL_DIMENSIONS} dimensions, received ${dimensions}`,
    );
  if (points > 2 ** BITS)
    throw new RangeError(`sobolSequence: expected at most 2^${BITS} points, received ${points}`);
  const luck = luckWithin(luckOf(seed), entityKey('Sobol sequence'));
  const unit = new Float64Array(points * dimensions);
  for (let d = 0; d < dimensions; d++) {
    const direction = directionsOf(d);
    const own = luckWithin(luck, d);
    let bits = 0;
    for (let point = 0; point < points; point++) {
      if (point > 0) bits ^= direction[trailingZeros(point)];
      unit[point * dimensions + d] = ((scramble ? owenScrambled(bits, own) : bits) >>> 0) / 2 ** BITS;
    }
  }
  return unit;
}

/** Index of the lowest bit that is 1. */
const trailingZeros = (value: number): number => 31 - Math.clz32(value & -value);

/** Direction numbers of a dimension, the first digit in the highest bit. Dimension 0 is van der Corput's. */
function directionsOf(dimension: number): Int32Array {
  if (dimension === 0) return Int32Array.from({ length: BITS }, (_, i) => 1 << (31 - i));
  const [polynomial, ...start] = directions[dimension - 1];
  const degree = start.length;
  const direction = new Int32Array(BITS);
  for (let i = 0; i < BITS; i++) {
    if (i < degree) {
      direction[i] = start[i] << (31 - i);
      continue;
    }
    direction[i] = direction[i - degree] ^ (direction[i - degree] >>> degree);
    for (let k = 1; k < degree; k++) if ((polynomial >> (degree - k)) & 1) direction[i] ^= direction[i - k];
  }
  return direction;
}
