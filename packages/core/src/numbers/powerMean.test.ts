import { describe, expect, it } from 'vitest';
import { power } from './elementary.ts';
import { powerMean, powerTerm } from './powerMean.ts';

const mean = (exponent: number): number =>
  powerMean(0.5 * powerTerm(0.25, exponent) + 0.5 * powerTerm(1, exponent), exponent);

describe('powerMean', () => {
  it.each([
    [1, 0.625],
    [0, 0.5],
    [-1, 0.4],
    [0.5, 0.5625],
    [-2, Math.sqrt(2 / 17)],
  ])('of 1/4 and 1 with exponent %d is %d', (exponent, expected) => {
    expect(mean(exponent)).toBeCloseTo(expected, 12);
  });
  it('goes over into the geometric mean', () => {
    for (const exponent of [1e-17, -1e-17, 1e-5, -1e-5]) expect(mean(exponent)).toBeCloseTo(0.5, 4);
  });
});

describe('power', () => {
  it.each([
    [3, 1, 3],
    [3, 2, 9],
    [4, -1, 0.25],
    [0, 0, 1],
    [0, 3, 0],
    [0, -2, Infinity],
    [9, 0.5, 3],
  ])('%d to the %d is %d', (base, exponent, expected) => {
    expect(power(base, exponent)).toBeCloseTo(expected, 12);
  });
});
