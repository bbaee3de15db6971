import { describe, expect, it } from 'vitest';
import type { Draw } from '../bootstrap/draw.ts';
import { median } from '../summary/median.ts';
import { bootstrapInterval } from './bootstrapInterval.ts';

/** A plain generator for tests: a full cycle of 2³² (Numerical Recipes). */
function stream(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Draws that go through every sample of `count` values once. */
function everySample(count: number): Draw {
  let place = 0;
  return () => {
    const sample = Math.floor(place / count);
    const digit = Math.floor(sample / count ** (place % count)) % count;
    place++;
    return (digit + 0.5) / count;
  };
}

const skewed = [1, 2, -1, 4, 7, 0.5, 3, -2, 9, 1.5];

describe('bootstrapInterval', () => {
  it('agrees with SciPy within what chance does to it', () => {
    // python3: stats.bootstrap((x,), np.mean, n_resamples=400000, method='BCa').confidence_interval is 0.75 to 4.85;
    // the plain percentiles are 0.6 to 4.6, the values are skewed to the right.
    const { low, high } = bootstrapInterval(skewed, stream(1), { resamples: 20_000 });
    // Means of ten values in halves are steps of 0.05: one step off is chance, the percentiles are three and five off.
    expect(Math.abs(low - 0.75)).toBeLessThan(0.06);
    expect(Math.abs(high - 4.85)).toBeLessThan(0.06);
  });

  it('agrees with SciPy about a median too', () => {
    // stats.bootstrap((x,), np.median, n_resamples=400000, method='BCa').confidence_interval is 0 to 4.5
    expect(bootstrapInterval(skewed, stream(3), { resamples: 20_000, statistic: median })).toEqual({
      low: 0,
      high: 4.5,
    });
  });

  it('is symmetric where the values are, over all samples', () => {
    // Of 4⁴ samples of −3, −1, 1, 3 as many lie above 0 as below, and no cube is left: plain percentiles.
    const { low, high } = bootstrapInterval([-3, -1, 1, 3], everySample(4), { resamples: 256, level: 0.9 });
    expect(low).toBeCloseTo(-high, 12);
    expect(high).toBe(2);
  });

  it('leans to the long tail', () => {
    const { low, high } = bootstrapInterval([0, 0, 0, 0, 0, 12], everySample(6), { resamples: 6 ** 6 });
    expect(high - 2).toBeGreaterThan(2 - low);
  });

  it('is the same with the same draws', () =>
    expect(bootstrapInterval(skewed, stream(7))).toEqual(bootstrapInterval(skewed, stream(7))));
  it('is a point where nothing varies', () =>
    expect(bootstrapInterval([2, 2, 2], stream(1))).toEqual({ low: 2, high: 2 }));
  it('knows none of a single value', () =>
    expect(bootstrapInterval([2], stream(1))).toEqual({ low: Number.NaN, high: Number.NaN }));
  it.each([
    [{ level: 95 }, '95'],
    [{ resamples: 0 }, '0'],
    [{ resamples: 1.5 }, '1.5'],
  ])('refuses %j', (options, found) => {
    expect(() => bootstrapInterval([1, 2], stream(1), options)).toThrow(`received ${found}`);
  });
});
