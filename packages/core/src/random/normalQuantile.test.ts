import { describe, expect, it } from 'vitest';
import { standardNormalQuantile } from './normalQuantile.ts';

describe('standardNormalQuantile', () => {
  // Abramowitz & Stegun (1964), tables 26.5 and 26.6.
  it.each([
    [0.5, 0],
    [0.75, 0.6744898],
    [0.9, 1.2815516],
    [0.95, 1.6448536],
    [0.975, 1.959964],
    [0.99, 2.3263479],
    [0.999, 3.0902323],
    [0.9999, 3.7190165],
    [1e-6, -4.7534243],
    [1e-9, -5.997807],
    [1e-12, -7.0344838],
  ])('of %d is %d', (p, expected) => {
    expect(standardNormalQuantile(p)).toBeCloseTo(expected, 5);
  });
  it('is odd around a half', () => {
    for (const p of [0.3, 0.07, 0.0747, 1e-3, 1e-11])
      expect(standardNormalQuantile(1 - p)).toBeCloseTo(-standardNormalQuantile(p), 4);
  });
  it('rises over its seams', () => {
    const ps = [1e-12, 1.3e-11, 1.4e-11, 1e-6, 0.0749, 0.075, 0.0751, 0.5, 0.925, 0.9251];
    const quantiles = ps.map(standardNormalQuantile);
    expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
  });
});
