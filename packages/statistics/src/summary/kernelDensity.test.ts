import { describe, expect, it } from 'vitest';
import { kernelDensity, silvermanBandwidth } from './kernelDensity.ts';

const integral = (at: readonly number[], density: readonly number[]): number =>
  at.slice(1).reduce((sum, place, i) => sum + ((place - at[i]) * (density[i] + density[i + 1])) / 2, 0);

describe('silvermanBandwidth', () => {
  // Of 1 … 5: s = √2.5 = 1.5811, IQR / 1.34 = 2 / 1.34 = 1.4925, 5^(−1/5) = 0.72478; 0.9 × 1.4925 × 0.72478 = 0.97358.
  it('is that of a hand calculation', () =>
    expect(silvermanBandwidth([3, 1, 5, 2, 4])).toBeCloseTo(0.97358, 4));
  // s = √0.2 = 0.44721; 0.9 × 0.44721 × 0.72478 = 0.29172.
  it('takes the standard deviation where the quartiles coincide', () =>
    expect(silvermanBandwidth([0, 0, 1, 0, 0])).toBeCloseTo(0.29172, 4));
  it('is 0 of nothing, of one and of equals', () =>
    expect([[], [3], [0.1, 0.1, 0.1]].map(silvermanBandwidth)).toEqual([0, 0, 0]));
});

describe('kernelDensity', () => {
  // Of −1 and 1: IQR = 1, so h = 0.9 / 1.34 × 2^(−1/5) = 0.58470; at 0 it is exp(−1 / 2h²) / (h √2π) =
  // 0.23161 × 0.68230 = 0.15803.
  it('is that of a hand calculation', () => {
    const { bandwidth, at, density } = kernelDensity([-1, 1]);
    expect(bandwidth).toBeCloseTo(0.5847, 4);
    expect(at[50]).toBeCloseTo(0, 12);
    expect(density[50]).toBeCloseTo(0.15803, 4);
    expect([at[0], at.at(-1)]).toEqual([-1 - 3 * bandwidth, 1 + 3 * bandwidth]);
  });
  it.each([[[-1, 1]], [[0, 0, 1, 0, 0]], [Array.from({ length: 200 }, (_, i) => (i / 100) ** 3)]])(
    'integrates to 1, less what lies outside',
    (values) => {
      const { at, density } = kernelDensity(values);
      expect(integral(at, density)).toBeGreaterThan(0.997);
      expect(integral(at, density)).toBeLessThanOrEqual(1.0001);
    },
  );
  it('is nothing where all values are the same', () =>
    expect(kernelDensity([2, 2])).toEqual({ bandwidth: 0, at: [], density: [] }));
});
