import { describe, expect, it } from 'vitest';
import { varianceComponents } from './varianceComponents.ts';

describe('varianceComponents', () => {
  it('is luck 2 and world 7 of (1, 3) and (5, 7)', () => {
    // Within: 4 / 2 = 2. Between: 2 × (2² + 2²) / 1 = 16. World: (16 − 2) / 2.
    expect(
      varianceComponents([
        [1, 3],
        [5, 7],
      ]),
    ).toEqual({ luck: 2, world: 7 });
  });

  it('weighs unequal worlds: (0, 2) and (5)', () => {
    // Within: 2 / 1 = 2. Mean 7/3; between: 2 × (4/3)² + (8/3)² = 32/3. Replicates: 3 − 5/3 = 4/3. World:
    // (32/3 − 2) / (4/3) = 6.5.
    const { luck, world } = varianceComponents([[0, 2], [5]]);
    expect(luck).toBe(2);
    expect(world).toBeCloseTo(6.5, 12);
  });

  it('agrees with the F of SciPy: stats.f_oneway([3, 1, 4], [11, 15, 19], [2, 6, 5]).statistic', () => {
    // F is the mean square between over the one within; of groups of 3 it is 1 + 3 world / luck. Within:
    // (14/3 + 32 + 26/3) / 6.
    const { luck, world } = varianceComponents([
      [3, 1, 4],
      [11, 15, 19],
      [2, 6, 5],
    ]);
    expect(luck).toBeCloseTo(68 / 9, 12);
    expect(1 + (3 * world) / luck).toBeCloseTo(17.77941176470587, 10);
  });

  it('gives nothing to worlds where luck explains more than all', () =>
    expect(
      varianceComponents([
        [3, 1, 4],
        [1, 5, 9],
        [2, 6, 5],
      ]).world,
    ).toBe(0));
  it('gives all to the world where replicates agree', () =>
    expect(
      varianceComponents([
        [1, 1],
        [3, 3],
      ]),
    ).toEqual({ luck: 0, world: 2 }));
});
