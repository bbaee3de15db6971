import { describe, expect, it } from 'vitest';
import { concatenated } from './concatenated.ts';
import { crossed } from './crossed.ts';
import { designOf, nothingVaried, pointOf } from './design.ts';
import { valueAt } from './factor.ts';
import { fullFactorial } from './fullFactorial.ts';
import { fractionalFactorial } from './fractionalFactorial.ts';
import { oneAtATime } from './oneAtATime.ts';

const rowsOf = (design: ReturnType<typeof designOf>): number[][] =>
  Array.from({ length: design.points }, (_, point) => [...pointOf(design, point)]);
const a = designOf(['a'], [[1], [2]]);
const b = designOf(
  ['b', 'c'],
  [
    [3, 4],
    [5, 6],
  ],
);

const factor = (name: string) => ({ name, low: -1, high: 1, whole: false });

describe('crossed', () => {
  it('has every pair, the last moving fastest', () =>
    expect(rowsOf(crossed(a, b))).toEqual([
      [1, 3, 4],
      [1, 5, 6],
      [2, 3, 4],
      [2, 5, 6],
    ]));
  it('with nothing varied changes nothing', () => expect(crossed(nothingVaried, a)).toEqual(a));
  it('refuses a parameter in both', () => expect(() => crossed(a, a)).toThrow(/both designs set a/));
});

describe('concatenated', () => {
  it('leaves open what a design does not set', () => {
    const joined = concatenated([a, designOf(['b', 'a'], [[7, 8]])]);
    expect(joined.names).toEqual(['a', 'b']);
    expect(rowsOf(joined)).toEqual([
      [1, Number.NaN],
      [2, Number.NaN],
      [8, 7],
    ]);
  });
});

it('a full factorial has every combination', () =>
  expect(
    rowsOf(
      fullFactorial([
        { name: 'x', levels: [0, 1] },
        { name: 'y', levels: [5, 6, 7] },
      ]),
    ),
  ).toEqual([
    [0, 5],
    [0, 6],
    [0, 7],
    [1, 5],
    [1, 6],
    [1, 7],
  ]));

it('one at a time begins where nothing is set', () =>
  expect(
    rowsOf(
      oneAtATime([
        { name: 'x', levels: [0, 1] },
        { name: 'y', levels: [5] },
      ]),
    ),
  ).toEqual([
    [Number.NaN, Number.NaN],
    [0, Number.NaN],
    [1, Number.NaN],
    [Number.NaN, 5],
  ]));

describe('fractionalFactorial', () => {
  // Box, Hunter & Hunter: the 2^(4-1) design of resolution IV, D = ABC.
  const half = fractionalFactorial(['a', 'b', 'c', 'd'].map(factor), [
    { name: 'd', of: ['a', 'b', 'c'], negative: false },
  ]);
  it('is half of the factorial, its columns balanced and orthogonal', () => {
    expect(half.points).toBe(8);
    const rows = rowsOf(half);
    for (const [x, y] of [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ])
      expect(rows.reduce((sum, row) => sum + row[x] * row[y], 0)).toBe(0);
    expect(rows.every(([w, x, y, z]) => z === w * x * y)).toBe(true);
  });
  it('a negative generator gives the other half', () => {
    const other = fractionalFactorial(['a', 'b', 'c', 'd'].map(factor), [
      { name: 'd', of: ['a', 'b', 'c'], negative: true },
    ]);
    expect(new Set([...rowsOf(half), ...rowsOf(other)].map(String)).size).toBe(16);
  });
  it('refuses a generator of a made factor', () =>
    expect(() =>
      fractionalFactorial(['a', 'b', 'c'].map(factor), [
        { name: 'b', of: ['a'], negative: false },
        { name: 'c', of: ['b'], negative: false },
      ]),
    ).toThrow(/b is no basic factor/));
});

describe('valueAt', () => {
  it('gives each whole number an equal part of the range', () => {
    const four = { name: 'n', low: 1, high: 4, whole: true };
    expect([0, 0.249, 0.25, 0.5, 0.76, 1].map((place) => valueAt(four, place))).toEqual([1, 1, 2, 3, 4, 4]);
  });
  it('is linear otherwise', () =>
    expect(valueAt({ name: 'x', low: 2, high: 4, whole: false }, 0.25)).toBe(2.5));
});
