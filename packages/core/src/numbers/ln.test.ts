import { describe, expect, it } from 'vitest';
import { exp } from './exp.ts';
import { ln } from './ln.ts';

/** Distance between `value` and `exact` in units in the last place, approximately. */
const apart = (value: number, exact: number): number =>
  Math.abs(value - exact) / Math.abs(exact) / 2 ** -52;

describe('ln', () => {
  it.each([
    [2, Math.LN2],
    [0.5, -Math.LN2],
    [10, Math.LN10],
    [0.9999999, -1.0000000494736474e-7],
    [1.5, 0.4054651081081644],
    [1.4, 0.3364722366212129],
    [1e300, 690.7755278982137],
    [1e-300, -690.7755278982137],
    [0.03, -3.506557897319982],
  ])('of %d is %d, within a unit in the last place', (x, exact) =>
    expect(apart(ln(x), exact)).toBeLessThanOrEqual(1),
  );
  it('is exact at 1, and at the ends', () =>
    expect([ln(1), ln(0), ln(Infinity), ln(-1), ln(Number.NaN)]).toEqual([
      0,
      -Infinity,
      Infinity,
      Number.NaN,
      Number.NaN,
    ]));
  it('knows the smallest number', () =>
    expect(apart(ln(5e-324), -744.4400719213812)).toBeLessThanOrEqual(1));
  it('undoes exp', () => {
    for (let x = -30; x <= 30; x += 0.37) expect(ln(exp(x))).toBeCloseTo(x, 12);
  });
});
