import { describe, expect, it } from 'vitest';
import { compare, type PairedRow } from '../rows/compare.ts';
import { differenceTitle } from './differenceTitle.ts';
import { wordsOf } from './wordsOf.ts';

/** Twenty seeds, the reference at 0.5, each regime lower by 0.1 in so many of them and higher in the others. */
const rows = (lowerIn: Readonly<Record<string, number>>, by = 0.1): PairedRow[] =>
  Array.from({ length: 20 }, (_, seed) => [
    { seed, regime: 'status-quo', value: 0.5 },
    ...Object.entries(lowerIn).map(([regime, lower]) => ({
      seed,
      regime,
      value: seed < lower ? 0.5 - by : 0.5 + by,
    })),
  ]).flat();
const title = (lowerIn: Readonly<Record<string, number>>, by?: number) =>
  differenceTitle(compare(rows(lowerIn, by), 'duplication', 'status-quo'), wordsOf());

describe('differenceTitle', () => {
  it.each([
    [20, 'In this model, duplication is lower under a strong centre'],
    [19, 'In this model, duplication is lower under a strong centre'],
    [18, 'In this model, duplication is usually lower under a strong centre'],
    [16, 'In this model, duplication is usually lower under a strong centre'],
    [15, 'In this model, no clear difference in duplication under a strong centre'],
    [4, 'In this model, duplication is usually higher under a strong centre'],
    [0, 'In this model, duplication is higher under a strong centre'],
  ])('of 20 seeds, %i lower: %s', (lower, said) => expect(title({ cog: lower })).toBe(said));

  it('says barely where the difference is too small to matter', () =>
    expect(title({ cog: 20 }, 0.005)).toBe(
      'In this model, duplication barely differs under a strong centre',
    ));
  it('counts alternatives', () =>
    expect(title({ cog: 20, hybrid: 18, superministry: 15 })).toBe(
      'In this model, duplication is lower under 2 of 3 alternatives',
    ));
  it('counts both ways', () =>
    expect(title({ cog: 20, superministry: 0 })).toBe(
      'In this model, duplication falls under 1, rises under 1 of 2 alternatives',
    ));
  it('can say no of all', () =>
    expect(title({ cog: 15, superministry: 15 })).toBe(
      'In this model, no clear difference in duplication under any alternative',
    ));
  it('can say barely of all', () =>
    expect(title({ cog: 20, superministry: 20 }, 0.005)).toBe(
      'In this model, duplication barely differs under any alternative',
    ));
  it('says nothing of nothing', () =>
    expect(title({})).toBe('In this model, no pair of runs tells of duplication'));
});
