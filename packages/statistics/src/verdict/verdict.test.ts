import { describe, expect, it } from 'vitest';
import { verdict } from './verdict.ts';

const pairs = (lower: number, higher: number): number[] => [
  ...Array<number>(lower).fill(-1),
  ...Array<number>(higher).fill(1),
];

describe('verdict', () => {
  it.each([
    [95, 5, 'lower'],
    [94, 6, 'usually lower'],
    [80, 20, 'usually lower'],
    [79, 21, 'unclear'],
    [50, 50, 'barely'],
    [20, 80, 'usually higher'],
    [5, 95, 'higher'],
  ] as const)('of %i pairs lower and %i higher is %s', (lower, higher, said) =>
    expect(verdict(pairs(lower, higher), 0.1)).toBe(said),
  );

  it('says barely when most differences are smaller than what matters', () =>
    expect(verdict([0.01, 0.02, 0.015, 1], 0.1)).toBe('barely'));
  it('says nothing of nothing', () => expect(verdict([], 0.1)).toBe('unclear'));
});
