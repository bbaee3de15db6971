import { describe, expect, it } from 'vitest';
import { probabilityOfSuperiorityUnpaired } from './probabilityOfSuperiorityUnpaired.ts';

describe('probabilityOfSuperiorityUnpaired', () => {
  it('has the numbers of SciPy: stats.mannwhitneyu([1, 3, 3, 5, 8], [0, 3, 4, 4]).statistic / 20', () => {
    // By hand: 1 beats one, each 3 beats one and ties one, 5 and 8 beat all four: 1 + 1.5 + 1.5 + 4 + 4 = 12 of 20.
    expect(probabilityOfSuperiorityUnpaired([1, 3, 3, 5, 8], [4, 0, 4, 3])).toBe(0.6);
  });

  it('adds up to 1 with the other way round', () => {
    expect(
      probabilityOfSuperiorityUnpaired([2, 7, 7], [7, 1]) +
        probabilityOfSuperiorityUnpaired([7, 1], [2, 7, 7]),
    ).toBeCloseTo(1, 12);
  });
  it('is one half of the same values', () =>
    expect(probabilityOfSuperiorityUnpaired([4, 4], [4, 4, 4])).toBe(0.5));
  it('knows none of an empty side', () => expect(probabilityOfSuperiorityUnpaired([1], [])).toBeNaN());
});
