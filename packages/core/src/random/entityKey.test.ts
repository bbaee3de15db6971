import { describe, expect, it } from 'vitest';
import { columnsOfKeys, compareKeys, entityKey, keyAt, pairKey } from './entityKey.ts';

const text = ({ low, high }: { low: number; high: number }): string => `${low} ${high}`;

/** How many numbers there are, the same ones counted once. */
function distinct(sorted: Uint32Array | BigUint64Array): number {
  let count = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) count++;
  return count;
}

describe('entityKey', () => {
  it('goes by the name, every letter and its place', () => {
    const names = [
      '',
      '\0',
      '\0\0',
      'a',
      'b',
      'ab',
      'ba',
      'abcd',
      'abcd\0',
      'abcde',
      'dcba',
      'é',
      'e\u0301',
      '衛生',
    ];
    expect(new Set(names.map((name) => text(entityKey(name)))).size).toBe(names.length);
    expect(entityKey('a')).toEqual(entityKey('a'));
  });

  it('tells half a million names apart, also by half of its words: more than 32 bits would', () => {
    const NAMES = 500_000;
    const words = new Uint32Array(2 * NAMES);
    const lows = new Uint32Array(NAMES);
    for (let i = 0; i < NAMES; i++) {
      const { low, high } = entityKey(`unit-${i % 1000}-${Math.floor(i / 1000)}`);
      words[2 * i] = low;
      words[2 * i + 1] = high;
      lows[i] = low;
    }
    expect(distinct(new BigUint64Array(words.buffer).sort())).toBe(NAMES);
    // With one word about ½·10⁶·½·10⁶ / 2³³ = 29 are lost; four standard deviations either way.
    const lost = NAMES - distinct(lows.sort());
    expect(lost).toBeGreaterThan(29 - 4 * 5.4);
    expect(lost).toBeLessThan(29 + 4 * 5.4);
  });

  it('gives each bit evenly to names that differ by a number at the end', () => {
    const ones = Array<number>(64).fill(0);
    const NAMES = 20_000;
    for (let i = 0; i < NAMES; i++) {
      const { low, high } = entityKey(`ministry-${i}`);
      for (let bit = 0; bit < 32; bit++) {
        ones[bit] += (low >>> bit) & 1;
        ones[32 + bit] += (high >>> bit) & 1;
      }
    }
    // Five standard deviations of a fair coin.
    for (const count of ones) expect(Math.abs(count - NAMES / 2)).toBeLessThan(5 * Math.sqrt(NAMES / 4));
  });
});

it('a pair has a key of its own, either way round', () => {
  const [one, other] = [entityKey('one'), entityKey('other')];
  expect(new Set([pairKey(one, other), pairKey(other, one), one, other].map(text)).size).toBe(4);
});

it('keys come back out of their columns, and have one order', () => {
  const keys = ['b', 'a', 'c'].map(entityKey);
  expect(keys.map((_, place) => keyAt(columnsOfKeys(keys), place))).toEqual(keys);
  expect(keys.toSorted(compareKeys)).toEqual(keys.toReversed().toSorted(compareKeys));
  expect(compareKeys({ low: 1, high: 2 }, { low: 1, high: 3 })).toBeLessThan(0);
  expect(compareKeys({ low: 1, high: 2 }, { low: 1, high: 2 })).toBe(0);
});
