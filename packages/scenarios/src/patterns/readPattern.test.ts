import { describe, expect, it } from 'vitest';
import type { Expectation, Pattern } from './patternFile.ts';
import { readPattern } from './readPattern.ts';

const pattern = (expectation: Expectation, more: Partial<Pattern> = {}): Pattern => ({
  id: 'P',
  says: 'so',
  of: 'a',
  arm: 'new',
  source: 'by hand',
  sure: 'sure',
  fails: 'not so',
  expect: expectation,
  ...more,
});

/** Paths by metric, of the arm 'new'; those of 'old' are half of them. */
const read = (expectation: Expectation, paths: Record<string, number[]>, more: Partial<Pattern> = {}) =>
  readPattern(pattern(expectation, more), (measurable, arm) =>
    paths[measurable].map((value) => (arm === 'old' ? value / 2 : value)),
  );

describe('a sign', () => {
  it('looks at the mean of the months: 3 of 2, 3, 4', () => {
    expect(read({ above: 0, months: [1, 3] }, { a: [-9, 2, 3, 4, -9] })).toEqual({
      value: 3,
      outside: 0,
      holds: true,
    });
  });
  it('is of the paired difference: 2 − 1, 4 − 2', () => {
    expect(read({ above: 0, months: [0, 1] }, { a: [2, 4] }, { against: 'old' }).value).toBe(1.5);
  });
  it('in every span takes the worst, and tells how far it is outside', () => {
    expect(read({ above: 0, months: [0, 3], each: 2 }, { a: [-1, -2, 5, 5] })).toEqual({
      value: -1.5,
      outside: 1.5,
      holds: false,
    });
    expect(read({ below: 0, months: [0, 3], each: 2 }, { a: [-1, -2, 5, 5] }).value).toBe(5);
  });
  it('is strict: 0 is neither above nor below', () => {
    expect(read({ above: 0, months: [0, 0] }, { a: [0] }).holds).toBe(false);
    expect(read({ below: 0, months: [0, 0] }, { a: [0] }).holds).toBe(false);
  });
  it('within counts both sides, ends included', () => {
    expect(read({ within: 0.5, months: [0, 1], each: 1 }, { a: [0.5, -0.5] })).toMatchObject({
      value: 0.5,
      holds: true,
    });
    expect(read({ within: 0.5, months: [0, 1], each: 1 }, { a: [0.1, -1] })).toMatchObject({
      value: 1,
      outside: 0.5,
      holds: false,
    });
  });
  it('counts as change since earlier months: 5 − 3', () => {
    expect(read({ above: 0, months: [2, 2], since: [0, 1] }, { a: [2, 4, 5] }).value).toBe(2);
  });
  it('of a list must be shown by all', () => {
    expect(read({ above: -1, months: [0, 0] }, { a: [3], b: [-2] }, { of: ['a', 'b'] })).toEqual({
      value: -2,
      outside: 1,
      holds: false,
    });
  });
  it('says nothing where months have no value', () => {
    expect(read({ above: 0, months: [0, 1] }, { a: [1, Number.NaN] })).toEqual({
      value: null,
      outside: null,
      holds: null,
    });
  });
});

describe('an order', () => {
  it('compares in every span: 3 above 1, but 2 not above 4', () => {
    expect(read({ order: { above: 'b' }, months: [0, 1], each: 1 }, { a: [3, 2], b: [1, 4] })).toEqual({
      value: -2,
      outside: 2,
      holds: false,
    });
  });
  it('of differences compares differences: 3 − 1.5 above 1 − 0.5', () => {
    expect(read({ order: { above: 'b' }, months: [0, 0] }, { a: [3], b: [1] }, { against: 'old' })).toEqual(
      { value: 1, outside: 0, holds: true },
    );
  });
});

describe('a timing', () => {
  const a = [9, 9, -2, -1, 1, 4, 3];
  it('counts from the first of its months, which is 1', () => {
    expect(
      read({ timing: 'half-of-largest-gain', count: { atLeast: 3, atMost: 4 }, months: [2, 6] }, { a }),
    ).toEqual({ value: 4, outside: 0, holds: true });
    expect(read({ timing: 'stays-above', count: { atMost: 2 }, months: [2, 6] }, { a })).toEqual({
      value: 3,
      outside: 1,
      holds: false,
    });
    expect(
      read({ timing: 'months-below-zero', count: { atLeast: 2 }, months: [2, 6] }, { a }),
    ).toMatchObject({ value: 2, holds: true });
    expect(
      read({ timing: 'cumulated-turns-positive', count: { atLeast: 4 }, months: [2, 6] }, { a }),
    ).toMatchObject({ value: 4, holds: true });
  });
  it('that never comes counts as one month after the last', () => {
    expect(read({ timing: 'stays-above', count: { atMost: 2 }, months: [2, 3] }, { a })).toEqual({
      value: 3,
      outside: 1,
      holds: false,
    });
  });
});

describe('a fading', () => {
  it('compares the months before the step with those before the end: 4 became 3', () => {
    expect(
      read({ lost: { atLeast: 0.1, atMost: 0.6 }, step: 2, after: 4, over: 2 }, { a: [3, 5, 9, 9, 2, 4] }),
    ).toEqual({ value: 0.25, outside: 0, holds: true });
  });
  it('is not known where there was no gain', () => {
    expect(read({ lost: { atLeast: 0.1 }, step: 1, after: 1, over: 1 }, { a: [0, 1] }).holds).toBeNull();
  });
});
