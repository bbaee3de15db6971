import { luckWithin, entityKey, luckOf, uniform, type Luck, type Seed } from '@joined-up/core';

/** The grid of trajectories, and their luck. */
export interface MorrisOptions {
  /** Levels on each axis, an even number. @defaultValue 4 */
  readonly levels?: number;
  /** Equal luck, equal design. @defaultValue 1 */
  readonly luck?: Seed;
}

/**
 * Morris's random walks: each begins somewhere on the grid and moves every dimension once, in a random
 * order, by levels / (2 (levels − 1)), up or down. Two consecutive points give one elementary effect. No
 * walk is repeated as long as there are enough (`distinctWalks`).
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
  const luck = luckWithin(luckOf(seed), entityKey('Morris trajectories'));
  const unit = new Float64Array(trajectories * (dimensions + 1) * dimensions);
  const half = levels / 2;
  const met = new Set<string>();
  const most = distinctWalks(dimensions, levels);
  for (let t = 0; t < trajectories; t++) {
    // A repeated walk says nothing new: it is drawn again as long as there are others.
    let walk = drawn(luckWithin(luck, t));
    for (let again = 0; met.size < most && met.has(nameOf(walk)); again++)
      walk = drawn(luckWithin(luckWithin(luck, t), again));
    met.add(nameOf(walk));
    walk.forEach((place, step) =>
      place.forEach((level, d) => {
        unit[(t * (dimensions + 1) + step) * dimensions + d] = level / (levels - 1);
      }),
    );
  }
  return unit;

  /** Indices of grid points, shape [step][dimension]. */
  function drawn(own: Luck): number[][] {
    const place = Array.from({ length: dimensions }, (_, d) => Math.floor(uniform(own, d, 0) * levels));
    const draws = place.map((_, d) => uniform(own, d, 1));
    const order = [...draws.keys()].sort((a, b) => draws[a] - draws[b] || a - b);
    const walk = [[...place]];
    for (const moved of order) {
      // Exactly one grid point lies half of the grid away.
      place[moved] += place[moved] < half ? half : -half;
      walk.push([...place]);
    }
    return walk;
  }
}

/**
 * Number of different walks: levels^d starts, d! orders, and each walk equals its reverse. Infinity on
 * overflow.
 */
export function distinctWalks(dimensions: number, levels = 4): number {
  let orders = 1;
  for (let d = 2; d <= dimensions; d++) orders *= d;
  return (levels ** dimensions * orders) / 2;
}

/** The same for a walk and for its way back. */
function nameOf(walk: readonly (readonly number[])[]): string {
  const [there, back] = [walk.join(' '), walk.toReversed().join(' ')];
  return there < back ? there : back;
}
