import { describe, expect, it } from 'vitest';
import { pairedDifference } from './pairedDifference.ts';

describe('pairedDifference', () => {
  it('has the interval of R: t.test(c(1, 3, 2, 6), c(0, 1, 3, 2), paired = TRUE)', () => {
    // Differences 1, 2, −1, 4: mean 1.5, sd √(13/3) = 2.081666, t(0.975, 3) = 3.182446, half-width 3.312398.
    const { mean, standardDeviation, low, high } = pairedDifference([1, 3, 2, 6], [0, 1, 3, 2]);
    expect(mean).toBe(1.5);
    expect(standardDeviation).toBeCloseTo(Math.sqrt(13 / 3), 12);
    expect(low).toBeCloseTo(1.5 - 3.312398, 5);
    expect(high).toBeCloseTo(1.5 + 3.312398, 5);
  });

  it('has another interval where one is asked for', () => {
    const asked: unknown[] = [];
    const interval = (...words: unknown[]) => {
      asked.push(words);
      return { low: -7, high: 7 };
    };
    expect(pairedDifference([1, 3, null], [0, 1, 2], { level: 0.9, interval })).toMatchObject({
      mean: 1.5,
      low: -7,
      high: 7,
    });
    expect(asked).toEqual([[[1, 2], 0.9]]);
  });

  it('counts which way pairs went, and drops a pair with a missing side', () => {
    expect(pairedDifference([1, 2, null, 5, 0], [2, 2, 1, null, -1])).toMatchObject({
      count: 3,
      missing: 2,
      lower: 1,
      equal: 1,
      higher: 1,
    });
  });

  it('knows no interval of a single pair', () => {
    expect(pairedDifference([1], [0])).toMatchObject({
      count: 1,
      mean: 1,
      low: Number.NaN,
      high: Number.NaN,
    });
  });

  it('refuses lists that are not pairs', () =>
    expect(() => pairedDifference([1], [1, 2])).toThrow('expected 2 values, received 1'));
});
