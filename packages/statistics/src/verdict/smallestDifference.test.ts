import { describe, expect, it } from 'vitest';
import { smallestDifference } from './smallestDifference.ts';

describe('smallestDifference', () => {
  it('is one in a hundred of what has two ends, whatever is usual', () => {
    expect(smallestDifference([0, 1], [5, 9])).toBe(0.01);
    expect(smallestDifference([-1, 3], [])).toBe(0.04);
  });
  it('is one in fifty of the size of what is usual, where there is no upper end', () => {
    expect(smallestDifference([0, Infinity], [40, null, 60])).toBe(1);
    expect(smallestDifference(undefined, [-100])).toBe(2);
  });
  it('is 0 where nothing usual is known of what has no upper end', () =>
    expect([smallestDifference([0, Infinity], [null]), smallestDifference(undefined, [])]).toEqual([0, 0]));
});
