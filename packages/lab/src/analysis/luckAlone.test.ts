import { luckOf, uniform } from '@joined-up/core';
import { standardDeviation } from '@joined-up/statistics';
import { expect, it } from 'vitest';
import { luckAlone } from './luckAlone.ts';

it('is nothing where seeds do the same at every point', () =>
  expect(
    luckAlone([
      [1, 3, 2],
      [5, 7, 6],
      [0, 2, 1],
    ]).every((move) => Math.abs(move) < 1e-12),
  ).toBe(true));

it('is half of the seeds against the other half', () => {
  // Means of seeds 1 and 1; left over: ±1 and ∓1: 2 or −2 apart, of two seeds times √(1/2).
  luckAlone([
    [2, 0],
    [0, 2],
  ]).forEach((move) => expect(Math.abs(move)).toBeCloseTo(2 * Math.SQRT1_2, 12));
});

it.each([4, 5])('varies like the difference of two means of %i runs', (seeds) => {
  const luck = luckOf('luck alone');
  const rows = Array.from({ length: 4000 }, (_, p) =>
    Array.from({ length: seeds }, (_seed, s) => uniform(luck, p, s)),
  );
  // Uniform: variance 1/12 each.
  expect(Math.abs(standardDeviation(luckAlone(rows)) / Math.sqrt(2 / 12 / seeds) - 1)).toBeLessThan(0.05);
});

it('does not take two sets of seeds for all luck', () => {
  // Seeds 1 and 2 go one way, 3 and 4 the other, at every second point: one split would see all of it, another nothing.
  const rows = Array.from({ length: 2000 }, (_, p) =>
    [1, 1, -1, -1].map((side) => (p % 2 === 0 ? side : -side)),
  );
  const moves = luckAlone(rows);
  // Of three ways to split, one sees ±2, two see 0: mean square 4/3, times 1/2.
  expect(Math.abs(moves.reduce((sum, move) => sum + move * move, 0) / moves.length - 2 / 3)).toBeLessThan(
    0.06,
  );
});
