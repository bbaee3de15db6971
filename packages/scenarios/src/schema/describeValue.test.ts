import { describe, expect, it } from 'vitest';
import { describeValue } from './describeValue.ts';

describe('describeValue', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'nothing (null)'],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'an empty map'],
    [{ a: 1 }, 'a map with a'],
    [3, '3'],
    ['x', "'x'"],
  ])('says %j in words', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });

  it('shortens long texts and prints no control characters', () => {
    expect(describeValue('x'.repeat(100))).toBe(`'${'x'.repeat(57)}…'`);
    expect(describeValue('a\u001B[2Jb')).toBe("'a·[2Jb'");
  });
});
