import { describe, expect, it } from 'vitest';
import { patternVerdict } from './patternVerdict.ts';

const worlds = (held: number, not: number): boolean[] => [
  ...Array<boolean>(held).fill(true),
  ...Array<boolean>(not).fill(false),
];

describe('patternVerdict', () => {
  it.each([
    [4, 1, 'shown'],
    [8, 2, 'shown'],
    [79, 21, 'undecided'],
    [5, 5, 'undecided'],
    [49, 51, 'failed'],
    [0, 3, 'failed'],
  ] as const)('holds in %i worlds and not in %i: %s', (held, not, word) => {
    expect(patternVerdict(worlds(held, not)).verdict).toBe(word);
  });
  it('leaves worlds out that have nothing to say, and tells how many', () => {
    expect(patternVerdict([true, null, true, true, true, false])).toMatchObject({
      verdict: 'shown',
      worlds: 5,
      missing: 1,
      share: 0.8,
    });
  });
  it('knows nothing of no world', () => {
    expect(patternVerdict([null])).toMatchObject({
      verdict: 'nothing known',
      worlds: 0,
      missing: 1,
      share: Number.NaN,
    });
  });
});
