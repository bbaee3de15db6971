import { describe, expect, it } from 'vitest';
import { chipsLeft, join, lay, noBets, pool, roomChips } from './bets.ts';
import { stretchOf, wordOf } from './stretches.ts';

describe('bets', () => {
  const ten = Array.from({ length: 12 }).reduce<typeof noBets>((bets) => lay(bets, 4, 1), noBets);
  it('gives each player ten chips, not more', () =>
    expect([roomChips(ten)[4], chipsLeft(ten)]).toEqual([10, 0]));
  it('takes chips back, not more than lie there', () =>
    expect(roomChips(lay(lay(lay(noBets, 2, 1), 2, -1), 2, -1))[2]).toBe(0));
  it('pools players', () => {
    const two = lay(pool(lay(lay(noBets, 0, 1), 1, 1)), 0, 1);
    expect([two.pooled.length, roomChips(two)]).toEqual([1, [2, 1, 0, 0, 0]]);
  });
  it('takes in players from elsewhere, and leaves what is being laid', () => {
    const both = join(lay(noBets, 0, 1), [0, 0, 0, 4, 6]);
    expect([roomChips(both), chipsLeft(both)]).toEqual([[1, 0, 0, 4, 6], 9]);
  });
  it('does not pool a player without chips on the table', () => expect(pool(noBets).pooled).toEqual([]));
});

describe('stretches', () => {
  it.each([
    ['lower', 'lower'],
    ['usually higher', 'usually higher'],
    ['barely', 'no clear'],
    ['unclear', 'no clear'],
  ] as const)('a verdict “%s” lies on “%s”', (verdict, stretch) =>
    expect(stretchOf(verdict)).toBe(stretch),
  );
  it.each([
    ['higher', 'outcome', 'betterNearlyAll'],
    ['higher', 'duplication', 'worseNearlyAll'],
    ['usually lower', 'duplication', 'betterMost'],
    ['usually lower', 'fragmentation', 'lowerMost'],
    ['no clear', 'outcome', 'none'],
  ] as const)('“%s” of %s is %s', (stretch, metric, word) => expect(wordOf(stretch, metric)).toBe(word));
});
