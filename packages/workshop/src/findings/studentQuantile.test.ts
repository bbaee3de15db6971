import { studentInterval } from '@joined-up/statistics';
import { describe, expect, it } from 'vitest';
import studentQuantile from './studentQuantile.ts';

describe('studentQuantile', () => {
  it('is what tables print', () => {
    expect(
      (
        [
          [0.975, 1],
          [0.975, 4],
          [0.975, 19],
          [0.95, 10],
          [0.025, 4],
        ] as const
      ).map(([p, freedom]) => studentQuantile(p, freedom).toFixed(3)),
    ).toEqual(['12.706', '2.776', '2.093', '1.812', '-2.776']);
  });
  it('is √(freedom)·tan or p/√(1−p²)-like where there is a closed form', () => {
    expect(studentQuantile(0.9, 1)).toBeCloseTo(Math.tan(Math.PI * 0.4), 10);
    expect(studentQuantile(0.9, 2)).toBeCloseTo(0.8 / Math.sqrt(2 * 0.9 * 0.1), 10);
  });
  it('gives the intervals that the statistics package gives, for every number of governments', () => {
    for (let count = 2; count <= 200; count++) {
      const values = Array.from({ length: count }, (_, i) => i % 2);
      const { low, high } = studentInterval(values);
      const mean = values.reduce((sum, value) => sum + value, 0) / count;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1));
      const half = (studentQuantile(0.975, count - 1) * spread) / Math.sqrt(count);
      expect([mean - half, mean + half].map((end) => end.toFixed(9))).toEqual(
        [low, high].map((end) => end.toFixed(9)),
      );
    }
  });
  it('refuses degrees of freedom that are not whole', () => {
    expect(() => studentQuantile(0.9, 2.5)).toThrow('2.5');
  });
});
