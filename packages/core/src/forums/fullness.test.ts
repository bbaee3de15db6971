import { describe, expect, it } from 'vitest';
import { tinyRun, type TinyMinistry } from '../testing/tiny.ts';
import { fullness } from './fullness.ts';

const among = (ids: string, pairwise: number, members: number, merged?: readonly string[]): number => {
  const ministries: Record<string, TinyMinistry> = Object.fromEntries([...ids].map((id) => [id, {}]));
  const merger =
    merged === undefined
      ? undefined
      : { ministries: merged, layers: 1, disruption: 0, settlingTime: 9, settlingHoursPerUnit: 0 };
  return fullness(tinyRun({ ministries }, { merger }, { pairwise }), members);
};

describe('what a meeting costs a member of what a full table would', () => {
  it.each([
    ['by heads all of it', 0, 2, 1],
    ['by pairs the share of the others who come', 1, 2, 1 / 4],
    ['in between the root of it', 0.5, 2, 1 / 2],
    ['at a full table all of it', 1, 5, 1],
    ['alone, by pairs, nothing', 1, 1, 0],
    ['alone, by heads, all of it: 0⁰ = 1', 0, 1, 1],
  ])('is %s', (_, pairwise, members, expected) =>
    expect(among('abcde', pairwise, members)).toBeCloseTo(expected, 12),
  );
  it('counts present-day ministries', () =>
    expect(among('abcde', 1, 2, ['a', 'b', 'c'])).toBeCloseTo(1 / 2, 12));
  it('is all of it where there is one ministry', () => {
    expect(among('a', 1, 1)).toBe(1);
    expect(among('ab', 1, 1, ['a', 'b'])).toBe(1);
  });
});
