import { describe, expect, it } from 'vitest';
import { chipsLeft, lay, noBets, pool, roomChips } from './bets.ts';
import { binOf, binsFor } from './bins.ts';

describe('bets', () => {
  const ten = Array.from({ length: 12 }).reduce<ReturnType<typeof noBets>>(
    (bets) => lay(bets, 4, 1),
    noBets(9),
  );
  it('gives each player ten chips, not more', () =>
    expect([roomChips(ten)[4], chipsLeft(ten)]).toEqual([10, 0]));
  it('takes chips back, not more than lie there', () =>
    expect(roomChips(lay(lay(lay(noBets(9), 2, 1), 2, -1), 2, -1))[2]).toBe(0));
  it('pools players', () => {
    const two = lay(pool(lay(lay(noBets(3), 0, 1), 1, 1)), 0, 1);
    expect([two.pooled.length, roomChips(two)]).toEqual([1, [2, 1, 0]]);
  });
  it('does not pool a player without chips on the table', () => expect(pool(noBets(3)).pooled).toEqual([]));
});

describe('bins', () => {
  const bins = binsFor(0.01);
  it('cover the whole axis, the middle one around zero', () =>
    expect([bins.length, bins[4]]).toEqual([9, { low: -0.01, high: 0.01 }]));
  it.each([
    [0, 4],
    [-0.5, 0],
    [0.5, 8],
    [0.02, 5],
    [-0.02, 3],
  ])('find %d in stretch %i', (difference, bin) => expect(binOf(bins, difference)).toBe(bin));
});
