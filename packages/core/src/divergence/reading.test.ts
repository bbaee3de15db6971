import { describe, expect, it } from 'vitest';
import { differingPlaces, differs } from './reading.ts';

describe('differs', () => {
  it.each([
    [1, 1, false],
    [1, 1 + 1e-13, false],
    [1e6, 1e6 + 1e-7, false],
    [1, 1.001, true],
    [0, 1e-9, true],
  ])('of %d and %d is %s', (a, b, said) => expect(differs(a, b)).toBe(said));
  it('takes what one of the two does not have for no difference', () =>
    expect(differs(Number.NaN, 1)).toBe(false));
});

it('finds the places that differ, the largest difference first', () => {
  expect(differingPlaces(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 2.2, 1, 4.1))).toEqual([2, 1, 3]);
});
