import { describe, expect, it } from 'vitest';
import { claimVerdict } from './claimVerdict.ts';

const worlds = (higher: number, lower: number, size = 1): number[] => [
  ...Array<number>(higher).fill(size),
  ...Array<number>(lower).fill(-size),
];

describe('claimVerdict', () => {
  it.each([
    [90, 10, 'supported'],
    [89, 11, 'conditional'],
    [50, 50, 'conditional'],
    [11, 89, 'conditional'],
    [10, 90, 'not supported'],
    [0, 100, 'not supported'],
  ] as const)('of %i worlds as claimed and %i not is %s', (higher, lower, verdict) =>
    expect(claimVerdict(worlds(higher, lower), { matters: 0.5 }).verdict).toBe(verdict),
  );

  it('turns round with the direction', () => {
    expect(claimVerdict(worlds(95, 5), { matters: 0.5, direction: 'lower' })).toMatchObject({
      verdict: 'not supported',
      share: 0.05,
      mean: -0.9,
    });
  });

  it('says barely differs where most effects are smaller than what matters, however sure their sign', () => {
    expect(claimVerdict(worlds(100, 0), { matters: 1.5 })).toMatchObject({
      verdict: 'barely differs',
      share: 1,
      small: 1,
    });
  });

  it('does not support a claim by its sign alone: the mean must matter', () => {
    // Nine small wins against one loss of the same size as all of them together.
    expect(claimVerdict([...Array<number>(9).fill(1), -9], { matters: 0.5 })).toMatchObject({
      share: 0.9,
      mean: 0,
      verdict: 'conditional',
    });
  });

  it('takes an effect of 0 for none', () =>
    expect(claimVerdict([0, 0, 0], { matters: 0 })).toMatchObject({ verdict: 'not supported', share: 0 }));
  it('says whether more worlds might change the words', () => {
    expect(claimVerdict(worlds(9, 1), { matters: 0.5 }).firm).toBe(false);
    expect(claimVerdict(worlds(500, 500), { matters: 0.5 }).firm).toBe(true);
  });
  it('counts worlds where nothing is known', () =>
    expect(claimVerdict([null, Number.NaN, 1], { matters: 0 })).toMatchObject({ worlds: 1, missing: 2 }));
  it('says nothing of nothing', () =>
    expect(claimVerdict([null], { matters: 0 })).toMatchObject({
      verdict: 'nothing known',
      worlds: 0,
      firm: false,
    }));
  it('refuses a smallest difference below 0', () =>
    expect(() => claimVerdict([1], { matters: -1 })).toThrow('received -1'));
});
