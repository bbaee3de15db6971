import { describe, expect, it } from 'vitest';
import { groupBy, grouping } from './grouping.ts';

describe('grouping', () => {
  it('groups numbers by where they belong, in rising order, empty groups included', () => {
    const { start, items } = groupBy([2, 0, 2, 0, 3], 5);
    expect([...start]).toEqual([0, 2, 2, 4, 5, 5]);
    expect([...items]).toEqual([1, 3, 0, 2, 4]);
  });
  it('is made of its groups', () => {
    const { start, items } = grouping([[7, 3], [], [5]]);
    expect([[...start], [...items]]).toEqual([
      [0, 2, 2, 3],
      [7, 3, 5],
    ]);
  });
});
