import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilsonInterval.ts';

describe('wilsonInterval', () => {
  // python3: stats.binomtest(k, n).proportion_ci(method='wilson')
  it.each([
    [46, 50, 0.8116175308165716, 0.9684504859114069],
    [0, 10, 0, 0.27753279986288926],
    [10, 10, 0.7224672001371109, 1],
    [5, 10, 0.236593090512564, 0.7634069094874361],
  ])('has the numbers of SciPy for %i of %i', (hits, count, low, high) => {
    const interval = wilsonInterval(hits, count);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  it('knows nothing of nothing', () => expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 }));
  it('refuses more hits than draws', () => expect(() => wilsonInterval(3, 2)).toThrow('received 3'));
});
