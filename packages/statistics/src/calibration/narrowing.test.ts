import { expect, it } from 'vitest';
import { narrowing } from './narrowing.ts';

const points = Array.from({ length: 11 }, (_, w) => [w, 10 - w]).flat();

it('tells the middle of accepted worlds, and what of the range remains', () => {
  // Accepted 2 … 6 of 0 … 10: the middle half is 3 to 5; of all it is 2.5 to 7.5.
  expect(narrowing(['a', 'b'], points, [2, 3, 4, 5, 6], 0.5)).toEqual([
    { name: 'a', sampled: [0, 10], median: 4, low: 3, high: 5, remaining: 0.4 },
    { name: 'b', sampled: [0, 10], median: 6, low: 5, high: 7, remaining: 0.4 },
  ]);
});
it('narrows nothing where all are accepted', () =>
  expect(narrowing(['a'], [1, 2, 3], [0, 1, 2])[0].remaining).toBeCloseTo(1, 12));
it('knows nothing where none is accepted', () =>
  expect(narrowing(['a'], [1, 2], [])[0]).toMatchObject({
    sampled: [1, 2],
    median: Number.NaN,
    remaining: Number.NaN,
  }));
it('refuses a table that does not fit', () =>
  expect(() => narrowing(['a', 'b'], [1, 2, 3], [])).toThrow('rows of 2 values, received 3'));
