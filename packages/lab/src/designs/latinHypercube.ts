import { luckWithin, entityKey, luckOf, uniform, type Luck, type Seed } from '@joined-up/core';

/** Number of candidates, and limit on the work of comparing them. */
const CANDIDATES = 50;
const MOST_WORK = 2e9;

/** The luck of a Latin hypercube, and the number of candidates. */
export interface LatinHypercubeOptions {
  /** Equal luck, equal design. @defaultValue 1 */
  readonly luck?: Seed;
  /**
   * Number of candidates, of which the one that fills its space best is taken.
   * @defaultValue 50, fewer for large designs (at least 1)
   */
  readonly candidates?: number;
}

/**
 * A Latin hypercube: each of `points` equal parts of each dimension holds one point. Of several candidates,
 * the one whose two nearest points are farthest apart (maximin).
 * @returns shape [point × dimension], each in (0, 1)
 * @see McKay, Beckman & Conover (1979), Technometrics 21:239–245; Johnson, Moore & Ylvisaker (1990), J.
 * Stat. Plan. Inference 26:131–148
 */
export function latinHypercube(
  points: number,
  dimensions: number,
  { luck: seed = 1, candidates }: LatinHypercubeOptions = {},
): Float64Array {
  const luck = luckWithin(luckOf(seed), entityKey('latin hypercube'));
  const wanted =
    candidates ?? Math.max(1, Math.min(CANDIDATES, Math.floor(MOST_WORK / (points * points * dimensions))));
  let best = candidate(points, dimensions, luckWithin(luck, 0));
  let bestGap = wanted > 1 ? smallestGap(best, points, dimensions, 0) : 0;
  for (let i = 1; i < wanted; i++) {
    const next = candidate(points, dimensions, luckWithin(luck, i));
    const gap = smallestGap(next, points, dimensions, bestGap);
    if (gap > bestGap) [best, bestGap] = [next, gap];
  }
  return best;
}

function candidate(points: number, dimensions: number, luck: Luck): Float64Array {
  const unit = new Float64Array(points * dimensions);
  for (let d = 0; d < dimensions; d++) {
    const own = luckWithin(luck, d);
    const draws = Float64Array.from({ length: points }, (_, point) => uniform(own, point, 0));
    // The order of the draws is a random order of the parts.
    const order = Uint32Array.from(draws.keys()).sort((a, b) => draws[a] - draws[b] || a - b);
    order.forEach((part, point) => {
      unit[point * dimensions + d] = (part + uniform(own, point, 1)) / points;
    });
  }
  return unit;
}

/**
 * The smallest squared distance of two points; stops as soon as it is below `enough`, since the candidate
 * has then lost.
 */
function smallestGap(unit: Float64Array, points: number, dimensions: number, enough: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < points; i++) {
    for (let j = 0; j < i; j++) {
      let distance = 0;
      for (let d = 0; d < dimensions && distance < smallest; d++)
        distance += (unit[i * dimensions + d] - unit[j * dimensions + d]) ** 2;
      if (distance < smallest) smallest = distance;
      if (smallest <= enough) return smallest;
    }
  }
  return smallest;
}
