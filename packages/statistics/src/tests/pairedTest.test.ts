import { describe, expect, it } from 'vitest';
import { pairedTest } from './pairedTest.ts';

describe('pairedTest', () => {
  it('has the numbers of SciPy: stats.ttest_rel([1, 3, 2, 6], [0, 1, 3, 2])', () => {
    const { statistic, freedom, p } = pairedTest([1, 2, -1, 4]);
    expect(statistic).toBeCloseTo(1.4411533842457842, 12);
    expect(freedom).toBe(3);
    expect(p).toBeCloseTo(0.24519388179494744, 10);
  });

  it('has the numbers of SciPy: stats.ttest_1samp(x, 0)', () => {
    const { statistic, p } = pairedTest([1, 2, -1, 4, 7, 0.5, 3, -2, 9, 1.5]);
    expect(statistic).toBeCloseTo(2.3145502494313783, 12);
    expect(p).toBeCloseTo(0.04589341607044627, 10);
  });

  it('does not care which side is subtracted', () =>
    expect(pairedTest([-1, -2, 1, -4]).p).toBe(pairedTest([1, 2, -1, 4]).p));
  it('finds nothing where nothing differs', () =>
    expect(pairedTest([0, 0, 0])).toEqual({ statistic: 0, freedom: 2, p: 1 }));
  it('is sure where every pair differs by the same', () => expect(pairedTest([2, 2, 2]).p).toBe(0));
  it('says nothing of one pair', () => expect(pairedTest([1]).p).toBeNaN());
});
