import { describe, expect, it } from 'vitest';
import { boundedExp, exp } from './exp.ts';

/** Distance between `value` and `exact` in units in the last place, approximately. */
const apart = (value: number, exact: number): number =>
  Math.abs(value - exact) / Math.abs(exact) / 2 ** -52;

describe('exp', () => {
  // Exact to the last digit of a double; from tables.
  it.each([
    [1, Math.E],
    [-1, 0.36787944117144233],
    [0.5, 1.6487212707001282],
    [10, 22026.465794806718],
    [-20, 2.061153622438558e-9],
    [700, 1.0142320547350045e304],
    [1e-9, 1.000000001],
  ])('of %d is %d, within a unit in the last place', (x, exact) =>
    expect(apart(exp(x), exact)).toBeLessThanOrEqual(1),
  );
  it('of 0 is 1', () => expect([exp(0), exp(-0)]).toEqual([1, 1]));
  it('leaves the range of a double as it should', () => {
    expect([
      exp(-Infinity),
      exp(-746),
      exp(-745),
      exp(709.7) < Infinity,
      exp(710),
      exp(Infinity),
      exp(Number.NaN),
    ]).toEqual([0, 0, 5e-324, true, Infinity, Infinity, Number.NaN]);
  });
});

describe('boundedExp', () => {
  it.each([-708, -20, -1e-9, 0, 0.5, 1, 10, 708])('of %d has the bits of exp', (x) =>
    expect(boundedExp(x)).toBe(exp(x)),
  );
  it('stays within ±708', () =>
    expect([boundedExp(-1e9), boundedExp(-Infinity), boundedExp(1e9)]).toEqual([
      exp(-708),
      exp(-708),
      exp(708),
    ]));
  it('of nothing is nothing', () => expect(boundedExp(Number.NaN)).toBeNaN());
});
