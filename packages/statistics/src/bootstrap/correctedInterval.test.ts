import { describe, expect, it } from 'vitest';
import { correctedInterval } from './correctedInterval.ts';

const hundred = Array.from({ length: 101 }, (_, i) => i);

describe('correctedInterval', () => {
  it('is the percentiles where there is neither bias nor acceleration', () => {
    const { low, high } = correctedInterval(hundred, 50, [1, 2, 3], 0.9);
    expect([low, high]).toEqual([expect.closeTo(5, 9), expect.closeTo(95, 9)]);
  });

  // python3: N = stats.norm; z = N.ppf(60.5 / 101); 100 * N.cdf(2 * z + N.ppf([0.05, 0.95]))
  it('moves both ends twice by the bias', () => {
    const { low, high } = correctedInterval(hundred, 60, [1, 2, 3], 0.9);
    expect([low, high]).toEqual([expect.closeTo(12.64605012, 6), expect.closeTo(98.40804166, 6)]);
  });

  it('stretches the side on which one value pulls the estimate up', () => {
    // Leaving out the large value moves the statistic down furthest: a long tail upwards.
    const { low, high } = correctedInterval(hundred, 50, [1, 5, 5, 5], 0.9);
    expect(low).toBeGreaterThan(5);
    expect(high).toBeGreaterThan(95);
  });

  it('knows none of nothing', () =>
    expect(correctedInterval([], 1, [], 0.9)).toEqual({ low: Number.NaN, high: Number.NaN }));
});
