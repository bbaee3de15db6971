import { expect, it } from 'vitest';
import { quasiP } from './quasiP.ts';

it('has the number of SciPy: stats.binom.sf(17, 20, 0.7)', () =>
  expect(quasiP({ worlds: 20, cases: 18 }, { worlds: 100, cases: 70 })).toBeCloseTo(
    0.035483132298468646,
    10,
  ));
it('is 31 of 32 for one of five at evens', () =>
  expect(quasiP({ worlds: 5, cases: 1 }, { worlds: 10, cases: 5 })).toBeCloseTo(31 / 32, 12));
it('counts worlds that are one draw once', () =>
  expect(quasiP({ worlds: 60, cases: 54 }, { worlds: 300, cases: 210 }, 3)).toBeCloseTo(
    0.035483132298468646,
    10,
  ));
it('is 1 without a case, or where all are cases anyway', () => {
  expect(quasiP({ worlds: 5, cases: 0 }, { worlds: 10, cases: 5 })).toBe(1);
  expect(quasiP({ worlds: 5, cases: 5 }, { worlds: 10, cases: 10 })).toBe(1);
});
