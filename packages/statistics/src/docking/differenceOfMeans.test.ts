import { describe, expect, it } from 'vitest';
import { summarise } from '../summary/summarise.ts';
import { differenceOfMeans } from './differenceOfMeans.ts';

const of = (one: readonly number[], other: readonly number[]) =>
  differenceOfMeans(summarise(one), summarise(other), 0.95);

describe('differenceOfMeans', () => {
  it('has the degrees of freedom of Welch', () => {
    // Means 2.5 and 2; s²/n is (5/3)/4 = 0.41667 and 4/3 = 1.33333, together 1.75, root 1.322876; freedom
    // 1.75²/(0.41667²/3 + 1.33333²/2) = 3.2340; t(0.975, 3.2340) = 3.0567.
    const { difference, low, high } = of([1, 2, 3, 4], [0, 2, 4]);
    expect(difference).toBe(0.5);
    expect(high - difference).toBeCloseTo(3.0567 * 1.322876, 2);
    expect(difference - low).toBeCloseTo(high - difference, 12);
  });

  it('is the interval of Student where both sides vary alike', () => {
    // s = 1 on both sides, n = 3: freedom 4, t = 2.776445, root of 2/3.
    expect(of([1, 2, 3], [1, 2, 3]).high).toBeCloseTo(2.776445 * Math.sqrt(2 / 3), 5);
  });

  it('is as wide as nothing where nothing varies', () =>
    expect(of([1, 1], [3, 3])).toEqual({ difference: -2, low: -2, high: -2 }));
  it('knows no interval of a single value', () =>
    expect(of([1], [1, 2])).toEqual({ difference: -0.5, low: Number.NaN, high: Number.NaN }));
});
