import { wilsonInterval } from '@joined-up/statistics';
import { describe, expect, it } from 'vitest';
import normalQuantile from './normalQuantile.ts';

/** Wilson's interval of all hits begins at count / (count + z²): that gives the library's quantile z away. */
const library = (level: number): number => Math.sqrt(1 / wilsonInterval(1, 1, level).low - 1);

describe('normalQuantile', () => {
  it('is what tables print', () => {
    expect([0.5, 0.9, 0.975, 0.025, 0.9999, 1e-20].map((p) => normalQuantile(p, 0, 1).toFixed(6))).toEqual([
      '0.000000',
      '1.281552',
      '1.959964',
      '-1.959964',
      '3.719016',
      '-9.262340',
    ]);
  });
  it('is the library’s, in its middle, near and far parts', () => {
    for (const level of [
      0.01,
      0.2,
      0.5,
      0.8,
      0.84,
      0.86,
      0.9,
      0.95,
      0.99,
      0.9999,
      0.999999,
      1 - 1e-11,
      1 - 1e-12,
    ]) {
      const p = (1 + level) / 2;
      expect(Math.abs(normalQuantile(p, 0, 1) / library(level) - 1)).toBeLessThan(1e-11);
      expect(normalQuantile(1 - p, 0, 1)).toBeCloseTo(-normalQuantile(p, 0, 1), 3);
    }
  });
  it('has a mean and a deviation', () => {
    expect(normalQuantile(0.975, 3, 2)).toBeCloseTo(3 + 2 * 1.959963985, 8);
  });
});
