import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { tinyGovernment } from '../testing/tiny.ts';
import { goalsByWeight, priorityGoals } from './priorities.ts';

const government = tinyGovernment({
  ministries: { a: {} },
  goals: { one: ['care'], two: ['care'], three: ['care'], four: ['care'] },
  weights: { one: 1, two: 5, three: 5, four: 2 },
});

describe('priorities', () => {
  it('lists goals by weight, the first on a tie', () =>
    expect(goalsByWeight(government)).toEqual(['two', 'three', 'four', 'one']));
  it.each([
    [1, ['two']],
    [3, ['two', 'three', 'four']],
    [9, ['two', 'three', 'four', 'one']],
  ])('the top %i', (count, expected) => {
    expect(priorityGoals(government, { ...defaultParameters, priorityGoals: count })).toEqual(expected);
  });
});
