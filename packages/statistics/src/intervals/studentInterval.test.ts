import { describe, expect, it } from 'vitest';
import { studentInterval } from './studentInterval.ts';

/** Values whose mean is 0 and whose standard error is 1: the half-width is Student's quantile itself. */
function standardised(count: number): number[] {
  const values = Array.from({ length: count }, (_, i) => i - (count - 1) / 2);
  const error = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / (count - 1) / count);
  return values.map((value) => value / error);
}

describe('studentInterval', () => {
  // python3 -c 'from scipy import stats; print([stats.t.ppf(0.975, df) for df in (1, 2, 3, 9, 29, 99, 499,
  // 9999)])' (SciPy 1.17.1)
  it.each([
    [1, 12.706204736174694],
    [2, 4.302652729749462],
    [3, 3.1824463052837078],
    [9, 2.262157162798205],
    [29, 2.045229642132703],
    [99, 1.9842169515864174],
    [499, 1.9647293909876886],
    [9999, 1.960201263621357],
  ])('is as wide as Student says with %i degrees of freedom', (freedom, quantile) => {
    const { low, high } = studentInterval(standardised(freedom + 1));
    expect(high / quantile).toBeCloseTo(1, 9);
    expect(low).toBeCloseTo(-high, 8);
  });

  it('is wider at a higher level: 99 % with 9 degrees of freedom', () =>
    expect(studentInterval(standardised(10), 0.99).high).toBeCloseTo(3.249835541592126, 9));

  it('has the numbers of SciPy: stats.t.interval(0.95, 9, loc=mean, scale=sem)', () => {
    const { low, high } = studentInterval([1, 2, -1, 4, 7, 0.5, 3, -2, 9, 1.5]);
    expect([low, high]).toEqual([
      expect.closeTo(0.05659100153826735, 9),
      expect.closeTo(4.943408998461733, 9),
    ]);
  });

  it('knows none of a single value', () =>
    expect(studentInterval([3])).toEqual({ low: Number.NaN, high: Number.NaN }));
  it.each([0, 1, 95, Number.NaN])('refuses a level of %d', (level) =>
    expect(() => studentInterval([1, 2], level)).toThrow(`received ${level}`),
  );
});
