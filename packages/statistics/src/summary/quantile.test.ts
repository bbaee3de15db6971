import { describe, expect, it } from 'vitest';
import { quantile, quantileDots } from './quantile.ts';

describe('quantile', () => {
  it('interpolates as R does: quantile(c(1, 2, 4, 8), 0.4) is 2.4', () =>
    expect(quantile([1, 2, 4, 8], 0.4)).toBeCloseTo(2.4, 12));
  it('ends at the ends', () => expect([quantile([1, 2, 4], 0), quantile([1, 2, 4], 1)]).toEqual([1, 4]));
  it('knows none of nothing', () => expect(quantile([], 0.5)).toBeNaN());
  it('refuses what is no share', () => expect(() => quantile([1], 1.5)).toThrow('received 1.5'));
});

describe('quantileDots', () => {
  it('puts 2 dots of 0 … 10 at 2.5 and 7.5', () => expect(quantileDots([10, 0], 2)).toEqual([2.5, 7.5]));
});
