import { describe, expect, it } from 'vitest';
import { studentInterval } from '../intervals/studentInterval.ts';
import { pairedEquivalence } from './pairedEquivalence.ts';

const differences = [1, 2, -1, 4, 7, 0.5, 3, -2, 9, 1.5];

describe('pairedEquivalence', () => {
  // python3: stats.ttest_1samp(x, -m, alternative='greater').pvalue, stats.ttest_1samp(x, m, alternative='less').pvalue
  it.each([
    [3, 0.0003260771767458588, 0.3272089309900197],
    [5, 3.3659380656743875e-5, 0.022946708035223137],
  ])('has the numbers of SciPy for a margin of %d', (margin, low, high) => {
    const { pLow, pHigh, p } = pairedEquivalence(differences, margin);
    expect(pLow).toBeCloseTo(low, 10);
    expect(pHigh).toBeCloseTo(high, 10);
    expect(p).toBe(pHigh);
  });

  it('has p = 0.05 where the end of the 90 % interval is the margin', () => {
    expect(pairedEquivalence(differences, studentInterval(differences, 0.9).high).p).toBeCloseTo(0.05, 9);
  });

  it('finds pairs that never differ equivalent', () =>
    expect(pairedEquivalence([0, 0, 0], 0.25).p).toBe(0));
  it('says nothing of one pair', () => expect(pairedEquivalence([0], 0.1).p).toBeNaN());
  it.each([0, -1, Number.NaN])('refuses a margin of %d', (margin) =>
    expect(() => pairedEquivalence([1, 2], margin)).toThrow(`received ${margin}`),
  );
});
