import { expect, it } from 'vitest';
import { summarise } from './summarise.ts';

it('leaves missing values out and counts them', () => {
  const { count, missing, mean, median, standardDeviation } = summarise([4, null, 1, 1, null]);
  expect({ count, missing, mean, median }).toEqual({ count: 3, missing: 2, mean: 2, median: 1 });
  expect(standardDeviation).toBeCloseTo(Math.sqrt(3), 12);
});

it('does not take a missing value for 0', () => expect(summarise([null, 5, 5]).mean).toBe(5));
it('knows nothing of nothing', () =>
  expect(summarise([null])).toEqual({
    count: 0,
    missing: 1,
    mean: Number.NaN,
    median: Number.NaN,
    standardDeviation: Number.NaN,
    low: Number.NaN,
    high: Number.NaN,
  }));
