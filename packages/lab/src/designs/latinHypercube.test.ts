import { describe, expect, it } from 'vitest';
import { discrepancy } from './discrepancy.ts';
import { latinHypercube } from './latinHypercube.ts';

const nearest = (unit: Float64Array, dimensions: number): number => {
  const points = Array.from({ length: unit.length / dimensions }, (_, i) =>
    unit.subarray(i * dimensions, (i + 1) * dimensions),
  );
  return Math.min(
    ...points.flatMap((one, i) =>
      points.slice(0, i).map((other) => Math.hypot(...one.map((x, d) => x - other[d]))),
    ),
  );
};

describe('latinHypercube', () => {
  const unit = latinHypercube(50, 5);
  it('has one point in each part of each dimension', () => {
    for (let d = 0; d < 5; d++)
      expect(
        new Set(Array.from({ length: 50 }, (_, i) => Math.floor(unit[i * 5 + d] * 50))).size,
        `dimension ${d}`,
      ).toBe(50);
  });
  it('has its points farther apart than a single candidate has on average', () => {
    const single = Array.from({ length: 30 }, (_, luck) =>
      nearest(latinHypercube(50, 5, { luck, candidates: 1 }), 5),
    );
    expect(nearest(unit, 5)).toBeGreaterThan((1.3 * single.reduce((sum, gap) => sum + gap, 0)) / 30);
  });
  // python3 -c "import numpy as np; from scipy.stats import qmc;
  // print(np.mean([qmc.discrepancy(qmc.LatinHypercube(d=5, seed=i).random(50)) for i in range(200)]))"
  // gives 0.00887
  it('is on average as even as those of SciPy', () => {
    const mean =
      Array.from({ length: 200 }, (_, luck) =>
        discrepancy(latinHypercube(50, 5, { luck, candidates: 1 }), 5),
      ).reduce((sum, x) => sum + x, 0) / 200;
    expect(mean).toBeGreaterThan(0.0083);
    expect(mean).toBeLessThan(0.0094);
  });
  it('is the same for equal luck only', () => {
    expect(latinHypercube(50, 5)).toEqual(unit);
    expect(latinHypercube(50, 5, { luck: 2 })).not.toEqual(unit);
  });
});
