import { expect, it } from 'vitest';
import { percentileInterval } from './percentileInterval.ts';

it('is 1 to 9 for the middle 80 % of 0 … 10', () => {
  const { low, high } = percentileInterval([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0], 0.8);
  expect([low, high]).toEqual([expect.closeTo(1, 12), expect.closeTo(9, 12)]);
});
it('knows none where a resample has no value', () =>
  expect(percentileInterval([1, Number.NaN], 0.9)).toEqual({ low: Number.NaN, high: Number.NaN }));
it('refuses a level in per cent', () => expect(() => percentileInterval([1], 95)).toThrow('received 95'));
