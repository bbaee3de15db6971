import { describe, expect, it } from 'vitest';
import {
  cumulatedTurnsPositive,
  halfOfLargestGain,
  meansOfSpans,
  monthsBelowZero,
  shareLost,
  staysAboveFrom,
} from './paths.ts';

describe('halfOfLargestGain', () => {
  it('finds the month, by hand: 4 of 8 is reached in the third', () => {
    expect(halfOfLargestGain([-1, 3, 4, 8, 2])).toBe(2);
  });
  it('is missing where nothing is gained', () => {
    expect(halfOfLargestGain([-1, 0, -2])).toBe(-1);
  });
});

describe('staysAboveFrom', () => {
  it('looks for the last time that it was not above', () => {
    expect(staysAboveFrom([1, -1, 2, 0, 3, 4])).toBe(4);
  });
  it('is the beginning where it always was', () => {
    expect(staysAboveFrom([1, 2])).toBe(0);
  });
  it('is missing where it ends at 0 or below', () => {
    expect(staysAboveFrom([1, 2, 0])).toBe(-1);
  });
});

describe('monthsBelowZero', () => {
  it('does not count 0', () => {
    expect(monthsBelowZero([-1, 0, 1, -0.001])).toBe(2);
  });
});

describe('cumulatedTurnsPositive', () => {
  it('finds where losses are earned back: -3, -4, -2, 1, 2', () => {
    expect(cumulatedTurnsPositive([-3, -1, 2, 3, 1])).toBe(3);
  });
  it('does not take a gain that is lost again for the turn: 1, -1, 1', () => {
    expect(cumulatedTurnsPositive([1, -2, 2])).toBe(2);
  });
  it('is missing where they never are', () => {
    expect(cumulatedTurnsPositive([-3, 1, 1])).toBe(-1);
  });
});

describe('shareLost', () => {
  it('is a quarter where 4 became 3', () => {
    expect(shareLost([3, 5], [2, 4])).toBe(0.25);
  });
  it('is below 0 where the gain has grown', () => {
    expect(shareLost([4], [5])).toBe(-0.25);
  });
  it('is not known where nothing was gained', () => {
    expect(shareLost([-1, 1], [2])).toBeNaN();
  });
});

describe('meansOfSpans', () => {
  it('takes what is left at the end as a span of its own', () => {
    expect(meansOfSpans([1, 3, 5, 7, 9], 2)).toEqual([2, 6, 9]);
  });
});
