import { describe, expect, it } from 'vitest';
import { crossings } from './crossings.ts';

describe('crossings', () => {
  it('lie where the straight line meets zero', () => {
    expect(
      crossings([
        { value: 0, mean: 1 },
        { value: 4, mean: -3 },
        { value: 5, mean: 1 },
      ]),
    ).toEqual([1, 4.75]);
  });
  it('are none where the sign stays', () =>
    expect(
      crossings([
        { value: 0, mean: 1 },
        { value: 1, mean: 2 },
      ]),
    ).toEqual([]));
});
