import { describe, expect, it } from 'vitest';
import { normal, uniform } from './draws.ts';
import { luckOf, streamOf } from './luck.ts';

const luck = streamOf(luckOf(1), 'need');

describe('draws', () => {
  it('uniforms have mean 1/2 and variance 1/12; normals 0 and 1', () => {
    const draws = 200_000;
    let [sum, squares, gaussians, gaussianSquares] = [0, 0, 0, 0];
    for (let i = 0; i < draws; i++) {
      const u = uniform(luck, i, i % 96);
      const z = normal(luck, i, i % 96);
      sum += u;
      squares += u * u;
      gaussians += z;
      gaussianSquares += z * z;
    }
    // Four standard errors of each estimate.
    expect(Math.abs(sum / draws - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / draws));
    expect(Math.abs(squares / draws - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / draws));
    expect(Math.abs(gaussians / draws)).toBeLessThan(4 / Math.sqrt(draws));
    expect(Math.abs(gaussianSquares / draws - 1)).toBeLessThan(4 * Math.sqrt(2 / draws));
  });

  it('a place in a list draws as a key whose higher word is 0', () => {
    expect(uniform(luck, -3, 5)).toBe(uniform(luck, { low: -3, high: 0 }, 5));
    expect(uniform(luck, { low: 7, high: 1 }, 5)).not.toBe(uniform(luck, { low: 7, high: 2 }, 5));
  });

  it('seed 7 and seed "7" are one seed', () => expect(luckOf(7)).toEqual(luckOf('7')));
});
