import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { parametersAndSeeds } from './parametersAndSeeds.ts';

const few = { resamples: 100 };

describe('parametersAndSeeds', () => {
  it('gives a sum of both its two parts: 0, 3 by point and 0, 1 by seed', () => {
    // Variances 4.5 and 0.5, and nothing remains: 0.9 and 0.1.
    const { parameters, seeds, together } = parametersAndSeeds(
      [
        [0, 1],
        [3, 4],
      ],
      countedDraws(1),
      few,
    );
    expect([parameters, seeds, together].map(({ estimate }) => estimate)).toEqual([
      expect.closeTo(0.9, 12),
      expect.closeTo(0.1, 12),
      expect.closeTo(0, 12),
    ]);
  });

  it('gives all to both together where a seed helps one point and harms the other', () => {
    const { parameters, seeds, together } = parametersAndSeeds(
      [
        [0, 1],
        [1, 0],
      ],
      countedDraws(1),
      few,
    );
    expect([parameters, seeds, together].map(({ estimate }) => estimate)).toEqual([0, 0, 1]);
  });

  it('holds known shares: uniform parameters of width 2, seeds of width 1, together of width 1', () => {
    const draw = countedDraws(3);
    const outputs = Array.from({ length: 60 }, (_, p) =>
      Array.from({ length: 40 }, (_seed, s) => 2 * draw(p) + draw(100 + s) + draw(1000 + 40 * p + s)),
    );
    const { parameters, together } = parametersAndSeeds(outputs, countedDraws(4), few);
    // 4 : 1 : 1. Only points are drawn again, so that the part of the seeds is as these 40 seeds have it.
    for (const [{ low, high }, truth] of [
      [parameters, 4 / 6],
      [together, 1 / 6],
    ] as const) {
      expect(low).toBeLessThan(truth);
      expect(high).toBeGreaterThan(truth);
    }
  });

  it('leaves out a point with a failed run', () =>
    expect(
      parametersAndSeeds(
        [
          [0, 1],
          [null, 2],
          [3, 4],
        ],
        countedDraws(1),
        few,
      ),
    ).toMatchObject({ points: 2, missing: 1 }));
  it('refuses one seed', () =>
    expect(() => parametersAndSeeds([[1], [2]], countedDraws(1))).toThrow('2 points with 1 seeds'));
  it('refuses rows of unequal length', () =>
    expect(() => parametersAndSeeds([[1, 2], [2]], countedDraws(1))).toThrow(
      'expected 2 seeds at every point, received 1',
    ));
});
