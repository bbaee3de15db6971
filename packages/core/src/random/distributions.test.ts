import { describe, expect, it } from 'vitest';
import { exponential, gammaTwo, lognormal, sample, uniformBetween } from './distributions.ts';
import { luckOf, streamOf } from './luck.ts';

const luck = streamOf(luckOf(3), 'government');
const DRAWS = 20_000;
const moments = (draw: (i: number) => number): [number, number] => {
  const all = Array.from({ length: DRAWS }, (_, i) => draw(i));
  const mean = all.reduce((sum, one) => sum + one, 0) / DRAWS;
  return [mean, all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / DRAWS];
};

describe('distributions', () => {
  it.each([
    ['uniform between 2 and 5', (i: number) => uniformBetween(luck, i, 2, 5), 3.5, 9 / 12],
    ['exponential', (i: number) => exponential(luck, i), 1, 1],
    ['gamma of shape 2', (i: number) => gammaTwo(luck, i), 2, 2],
    ['lognormal with spread 0.5', (i: number) => lognormal(luck, i, 0.5), 1, Math.exp(0.25) - 1],
  ] as const)('%s has its mean and variance', (_, draw, mean, variance) => {
    const [m, v] = moments(draw);
    // Four standard errors of the mean; of the variance 8 %, more than four for all of these.
    expect(Math.abs(m - mean)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
    expect(Math.abs(v / variance - 1)).toBeLessThan(0.12);
  });
  it('a sample has as many different items, in their own order', () => {
    const drawn = sample(luck, [5, 6, 7, 8, 9], 3, (item) => item);
    expect(new Set(drawn).size).toBe(3);
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
    expect(() => sample(luck, [1], 2, (item) => item)).toThrow(RangeError);
  });
  it('a sample takes each item equally often', () => {
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++)
      for (const item of sample(luck, [0, 1, 2, 3], 1, (one) => 4 * i + one)) counts[item]++;
    // Four standard errors.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(4 * Math.sqrt(750));
  });
});
