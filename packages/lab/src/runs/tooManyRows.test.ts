import { expect, it } from 'vitest';
import { tooManyRows } from './tooManyRows.ts';

it('lets a million rows be, months among them', () => {
  expect(tooManyRows(1_000_000)).toBeUndefined();
  expect(tooManyRows(10_000, 96)).toBeUndefined();
});
it.each([
  [1_000_001, 0, '1000001 runs'],
  [20_000, 96, '20000 runs, each with 96 months'],
])('refuses %d runs with %d months', (runs, months, found) =>
  expect(tooManyRows(runs, months)).toMatchObject({
    expected: 'at most 1000000 rows, as all of them are held in memory',
    found,
  }),
);
