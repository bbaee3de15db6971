import { luckOf, uniform } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { bestRow } from './bestRow.ts';

const draw = (place: number): number => uniform(luckOf(1), 0, place);
const seeds = Array.from({ length: 30 }, (_, seed) => seed);

describe('bestRow', () => {
  it('is sure where every seed agrees', () =>
    expect(bestRow([seeds, seeds.map((seed) => seed + 1), seeds], draw)).toEqual({
      best: 1,
      low: 1,
      high: 1,
    }));
  it('is not where the seeds are of two minds', () => {
    const split = (odd: number) => seeds.map((seed) => (seed % 2 === odd ? 1 : 0));
    expect(bestRow([split(0), split(1), seeds.map(() => -1)], draw)).toMatchObject({ low: 0, high: 1 });
  });
  it('pairs by seed: a small gain in every seed is sure, however far the seeds are apart', () =>
    expect(
      bestRow([seeds.map((seed) => 100 * seed), seeds.map((seed) => 100 * seed + 0.01)], draw).low,
    ).toBe(1));
  it('refuses nothing', () => expect(() => bestRow([], draw)).toThrow('received none'));
});
