import { expect, it } from 'vitest';
import { paste } from './paste.ts';

const column = Float64Array.from({ length: 10 }, (_, i) => i);
const edges = (low: number, high: number) => ({
  low: Float64Array.of(low),
  high: Float64Array.of(high),
  without: [[]],
});

it('moves an edge out past a case that was cut off, and stops before what is none', () => {
  // Cases are 5 … 9; the box 4 … 6 holds two cases of three. 7, 8 and 9 raise it to 5 of 6; nothing lies beyond.
  const cases = [...column].map((value) => value >= 5);
  expect(paste([column], cases, edges(3.5, 6.5), 0.05)).toEqual(edges(3.5, Infinity));
});

it('leaves a box alone that nothing makes denser', () =>
  expect(
    paste(
      [column],
      [...column].map((value) => value === 5),
      edges(4.5, 5.5),
      0.05,
    ),
  ).toEqual(edges(4.5, 5.5)));
