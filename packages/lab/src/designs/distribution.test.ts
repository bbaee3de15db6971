import { describe, expect, it } from 'vitest';
import { quantileOf, type Distribution } from './distribution.ts';

const places = [0, 0.1, 0.5, 0.9, 1];
const valuesOf = (distribution: Distribution, ends: readonly [number, number] = [0, 1]): number[] =>
  places.map(quantileOf(distribution, ends));
const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(10)));

describe('values of a distribution', () => {
  it('normal, cut off where the parameter ends: as R has them', () => {
    // a <- pnorm(0, .4, .2); b <- pnorm(1, .4, .2); qnorm(a + c(0, .1, .5, .9, 1) * (b - a), .4, .2)
    const expected = [0, 0.16534236262613222, 0.40536488645661573, 0.65752312928432821, 1];
    expect(rounded(valuesOf({ distribution: 'normal', mean: 0.4, deviation: 0.2 }))).toEqual(
      rounded(expected),
    );
  });

  it('normal, cut off far out in a tail: still between its ends, and rising', () => {
    const values = valuesOf({ distribution: 'normal', mean: 0, deviation: 1, between: [12, 13] });
    expect([values[0], values[4]].map((value) => Number(value.toFixed(9)))).toEqual([12, 13]);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(new Set(values).size).toBe(5);
    expect(
      rounded(valuesOf({ distribution: 'normal', mean: 0, deviation: 1, between: [-13, -12] })),
    ).toEqual(rounded(values.map((value) => -value).toReversed()));
  });

  it('triangular: by hand', () => {
    // Of [0, 1] with its top at 0.2: below the top √(0.2 p), above it 1 − √(0.8 (1 − p)).
    expect(rounded(valuesOf({ distribution: 'triangular', low: 0, mode: 0.2, high: 1 }))).toEqual(
      rounded([0, Math.sqrt(0.02), 1 - Math.sqrt(0.4), 1 - Math.sqrt(0.08), 1]),
    );
  });

  it('beta, on a range', () => {
    expect(rounded(valuesOf({ distribution: 'beta', alpha: 2, beta: 1, low: 10, high: 20 }))).toEqual(
      rounded([10, 10 + 10 * Math.sqrt(0.1), 10 + 10 * Math.sqrt(0.5), 10 + 10 * Math.sqrt(0.9), 20]),
    );
  });

  it('discrete: each as often as its weight says, in rising order', () => {
    const quantile = quantileOf(
      { distribution: 'discrete', values: [8, 2, 4], weights: [1, 3, 0] },
      [0, 9],
    );
    const drawn = Array.from({ length: 1000 }, (_, i) => quantile((i + 0.5) / 1000));
    expect([2, 4, 8].map((value) => drawn.filter((one) => one === value).length)).toEqual([750, 0, 250]);
    expect([quantile(0), quantile(1)]).toEqual([2, 8]);
  });

  it('observed: each as often as it stands there', () => {
    const quantile = quantileOf({ distribution: 'observed', values: [3, 1, 1, 5] }, [0, 9]);
    expect([0, 0.2, 0.49, 0.5, 0.74, 0.75, 1].map(quantile)).toEqual([1, 1, 1, 3, 3, 5, 5]);
  });
});
