import { expect, it } from 'vitest';
import { standardDeviation } from './standardDeviation.ts';

it('divides by n − 1: (9 + 1 + 16) / 2 = 13', () =>
  expect(standardDeviation([0, 2, 7])).toBeCloseTo(Math.sqrt(13), 12));
it('is 0 where nothing varies', () => expect(standardDeviation([3, 3, 3])).toBe(0));
it.each([[[]], [[5]]])('knows none of %j', (values) => expect(standardDeviation(values)).toBeNaN());
it('is exactly 0 of 0.7 seven times', () =>
  expect(standardDeviation(Array.from({ length: 7 }, () => 0.7))).toBe(0));
it.each([1e-200, 1e200, 1e-300])('has the unit of its values, be it %d', (unit) =>
  expect(standardDeviation([0, 2, 7].map((value) => value * unit)) / unit).toBeCloseTo(Math.sqrt(13), 12),
);
