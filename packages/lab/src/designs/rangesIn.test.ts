import { expect, it } from 'vitest';
import { designOf } from './design.ts';
import { movedBy, rangesIn } from './rangesIn.ts';

const nothing = Number.NaN;

it('tells the ends of what a design sets, whatever it leaves alone', () => {
  const design = designOf(
    ['culture', 'staff', 'mandate'],
    [
      [0.4, 8, nothing],
      [nothing, 8, nothing],
      [0.2, 8, nothing],
    ],
  );
  expect(rangesIn(design)).toEqual([
    { name: 'culture', low: 0.2, high: 0.4 },
    { name: 'staff', low: 8, high: 8 },
  ]);
  expect(movedBy(design).map(({ name }) => name)).toEqual(['culture']);
});

it('takes a design of any number of points', () => {
  const many = designOf(
    ['culture'],
    Array.from({ length: 300_000 }, (_, point) => [point / 300_000]),
  );
  expect(rangesIn(many)[0].high).toBeCloseTo(1, 5);
});
