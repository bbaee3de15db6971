import { describe, expect, it } from 'vitest';
import { bestSplit } from './bestSplit.ts';

const cases = [false, false, true, true];

describe('bestSplit', () => {
  it('asks where all cases lie on one side', () => {
    // Before: 2 × (1 − 2/4) = 1; after: 0.
    expect(
      bestSplit([Float64Array.of(5, 1, 5, 1), Float64Array.of(1, 2, 4, 9)], cases, [0, 1, 2, 3], 1),
    ).toEqual({ dimension: 1, at: 3, gain: 1 });
  });
  it('leaves enough on both sides', () => {
    // Three of four cases: the best question is 1 against 3, but two are asked for. Before 3 × 1/4; after 1 × 1/2.
    expect(bestSplit([Float64Array.of(1, 2, 3, 4)], [false, true, true, true], [0, 1, 2, 3], 2)).toEqual({
      dimension: 0,
      at: 2.5,
      gain: 0.25,
    });
  });
  it('has no question about one value', () =>
    expect(bestSplit([Float64Array.of(2, 2, 2, 2)], cases, [0, 1, 2, 3], 1)).toBeUndefined());
});
