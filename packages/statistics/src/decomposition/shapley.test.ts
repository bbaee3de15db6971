import { describe, expect, it } from 'vitest';
import { shapley } from './shapley.ts';

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12) as number);

describe('shapley', () => {
  it('gives each its own where nothing depends on who else is there', () =>
    expect(shapley([0, 1, 2, 3])).toEqual(close([1, 2])));
  it('shares evenly what only two do together', () => expect(shapley([0, 0, 0, 6])).toEqual(close([3, 3])));
  it('is, for a pair of gloves with two left hands, 2/3 for the right and 1/6 for each left', () => {
    // Players 0 and 1 have left gloves, player 2 the right one: Shapley's example.
    expect(shapley([0, 0, 0, 0, 0, 1, 1, 1])).toEqual(close([1 / 6, 1 / 6, 2 / 3]));
  });
  it('adds up to the whole less nothing', () => {
    const worth = [0.3, 0.1, 0.7, 0.2, 0.9, 0.4, 0.5, 1.1];
    expect(shapley(worth).reduce((sum, value) => sum + value)).toBeCloseTo(0.8, 12);
  });
  it('refuses what is not the worth of every set', () =>
    expect(() => shapley([0, 1, 2])).toThrow('2^n numbers, received 3'));
});
