import { branch, entityKey, luckOf, uniform, type Seed } from '@joined-up/core';

export interface MorrisOptions {
  /** Places on each axis, even. @defaultValue 4 */
  readonly levels?: number;
  /** @defaultValue 1 */
  readonly luck?: Seed;
}

/**
 * Morris's random walks: each begins somewhere on the grid and moves every dimension once, in a random order, by
 * levels / (2 (levels − 1)), up or down. Two points in a row tell one elementary effect.
 * @returns shape [trajectory × (dimensions + 1) × dimension], each in [0, 1]
 * @throws {RangeError} for an odd number of levels, or fewer than 2
 * @see Morris (1991), Technometrics 33:161–174
 */
export function morrisTrajectories(
  trajectories: number,
  dimensions: number,
  { levels = 4, luck: seed = 1 }: MorrisOptions = {},
): Float64Array {
  if (!(Number.isInteger(levels) && levels >= 2 && levels % 2 === 0))
    throw new RangeError(`morrisTrajectories: expected an even number of levels, received ${levels}`);
  const luck = branch(luckOf(seed), entityKey('Morris trajectories'));
  const unit = new Float64Array(trajectories * (dimensions + 1) * dimensions);
  const half = levels / 2;
  for (let t = 0; t < trajectories; t++) {
    const own = branch(luck, t);
    const place = Array.from({ length: dimensions }, (_, d) => Math.floor(uniform(own, d, 0) * levels));
    const draws = place.map((_, d) => uniform(own, d, 1));
    const order = [...draws.keys()].sort((a, b) => draws[a] - draws[b] || a - b);
    for (let step = 0; step <= dimensions; step++) {
      if (step > 0) {
        // Half of the grid away there is always exactly one place.
        const moved = order[step - 1];
        place[moved] += place[moved] < half ? half : -half;
      }
      place.forEach((level, d) => {
        unit[(t * (dimensions + 1) + step) * dimensions + d] = level / (levels - 1);
      });
    }
  }
  return unit;
}
