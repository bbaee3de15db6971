import { describe, expect, it } from 'vitest';
import { combinedCoverage } from './observe.ts';

describe('combinedCoverage', () => {
  const coverage = Float64Array.of(0.25, 1, 0);
  const both = Int32Array.of(0, 1);
  const even = Float64Array.of(0.5, 0.5);
  it('is the mean for full substitutes', () =>
    expect(combinedCoverage(coverage, both, even, 1)).toBeCloseTo(0.625, 12));
  it('is the geometric mean at 0', () =>
    expect(combinedCoverage(coverage, both, even, 0)).toBeCloseTo(0.5, 12));
  it('is the harmonic mean at −1', () =>
    expect(combinedCoverage(coverage, both, even, -1)).toBeCloseTo(0.4, 12));
  it('counts an uncovered cell as 0.01', () =>
    expect(combinedCoverage(coverage, Int32Array.of(2), Float64Array.of(1), -1)).toBeCloseTo(0.01, 12));
});
