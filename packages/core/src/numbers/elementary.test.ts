import { describe, expect, it } from 'vitest';
import { power } from './elementary.ts';

describe('power', () => {
  it.each([
    [1, 0.1],
    [2, 0.1 * 0.1],
    [-1, 10],
    [-2, 1 / (0.1 * 0.1)],
    [0, 1],
  ])('of 0.1 to the %d is exact, as no logarithm would be', (exponent, expected) => {
    expect(power(0.1, exponent)).toBe(expected);
  });
  it.each([
    [0.5, 0],
    [-0.5, Infinity],
  ])('of 0 to the %d is %d', (exponent, expected) => {
    expect(power(0, exponent)).toBe(expected);
  });
});
