import { expect, it } from 'vitest';
import { offTarget } from './offTarget.ts';

it.each([
  [5, 5],
  [10, 0],
  [12.5, 2.5],
])('%d is %d off a figure of 10', (value, off) => expect(offTarget(10, value)).toBe(off));

it.each([
  [1, 3],
  [4, 0],
  [5, 0],
  [8, 0],
  [10, 2],
])('%d is %d off a range from 4 to 8', (value, off) => expect(offTarget([4, 8], value)).toBe(off));

it('knows nothing of what is missing', () => {
  expect(offTarget(1, Number.NaN)).toBeNaN();
  expect(offTarget([1, 2], Number.NaN)).toBeNaN();
});
