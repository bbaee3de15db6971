import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../distributions/normalQuantile.ts';
import { countedDraws } from '../testing/draws.ts';
import { evidenceAgainstMean } from './meanEvidence.ts';

/** Share of samples whose own mean is ever refused, at any of the looks from the eighth draw on. */
function everRefused(of: (uniform: number) => number, mean: number) {
  const draw = countedDraws(11);
  let [refused, place] = [0, 0];
  for (let sample = 0; sample < 1000; sample++) {
    const values: number[] = [];
    while (values.length < 100) {
      values.push(of(Math.min(Math.max(draw(place++), 1e-9), 1 - 1e-9)));
      if (values.length >= 8 && evidenceAgainstMean(values, mean) >= 40) {
        refused++;
        break;
      }
    }
  }
  return refused / 1000;
}

describe('evidenceAgainstMean', () => {
  it('is 1 of nothing, and the closed form by hand', () => {
    expect(evidenceAgainstMean([], 0)).toBe(1);
    // Σ = 4, Σ² = 10, n = 2: (1 − 16/30)^(−1) / √3.
    expect(evidenceAgainstMean([1, 3], 0)).toBeCloseTo(30 / 14 / Math.sqrt(3), 12);
  });

  it('hangs neither on the unit nor on the place', () => {
    const values = [0.3, -0.1, 0.8, 0.2];
    expect(
      evidenceAgainstMean(
        values.map((value) => 5 + 100 * value),
        5,
      ),
    ).toBeCloseTo(evidenceAgainstMean(values, 0), 9);
  });

  it('keeps its promise of 2.5 % for normal values, looked at again and again', () =>
    expect(everRefused(normalQuantile, 0)).toBeLessThan(0.025 + 0.01));

  it('is up to four times that for values as skewed as waiting times', () =>
    expect(everRefused((uniform) => -Math.log(uniform), 1)).toBeLessThan(0.1));

  it('is large where the mean is elsewhere', () => {
    const values = Array.from({ length: 30 }, (_, i) => 1 + (i % 3));
    expect(evidenceAgainstMean(values, 0)).toBeGreaterThan(1e6);
    expect(evidenceAgainstMean(values, 2)).toBeLessThan(1);
  });
});
