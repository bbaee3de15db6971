import { expect, it } from 'vitest';
import { completeTable } from './completeTable.ts';

const table = (...rows: string[]): Float64Array[] =>
  rows.map((row) => Float64Array.from(row, (cell) => (cell === '.' ? Number.NaN : 1)));

it('leaves out the seed that a sweep had not come through', () => {
  expect(completeTable(table('xx.', 'xxx', 'xx.', 'xx.'), 2)).toEqual({
    groups: [0, 1],
    seeds: [0, 1],
    withoutGroups: 0,
    withoutSeeds: 1,
  });
});
it('leaves out what belongs together with a run that failed', () => {
  expect(completeTable(table('xxx', 'xxx', 'x.x', 'xxx', 'xxx', 'xxx'), 2)).toEqual({
    groups: [0, 2],
    seeds: [0, 1, 2],
    withoutGroups: 1,
    withoutSeeds: 0,
  });
});
it('of two as large takes that with more seeds', () =>
  expect(completeTable(table('xx', 'x.'), 1)).toMatchObject({ groups: [0], seeds: [0, 1] }));
it('finds nothing in nothing', () =>
  expect(completeTable(table('..', '..'), 1)).toEqual({
    groups: [],
    seeds: [],
    withoutGroups: 2,
    withoutSeeds: 2,
  }));
