import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';

const row = (seed: number, regime: string, value: number | null) => ({ seed, regime, value });

describe('compare', () => {
  it('pairs by seed, whatever the order of the rows', () => {
    const { compared, seeds } = compare(
      [row(2, 'cog', 0.1), row(1, 'status-quo', 0.3), row(1, 'cog', 0.2), row(2, 'status-quo', 0.5)],
      'duplication',
      'status-quo',
    );
    expect(seeds).toEqual([2, 1]);
    expect(compared[0].differences).toEqual([0.1 - 0.5, 0.2 - 0.3]);
    expect(compared[0].verdict).toBe('lower');
  });

  it('drops a pair with a missing side', () => {
    const { compared } = compare(
      [
        row(1, 'status-quo', 0.3),
        row(1, 'cog', null),
        row(2, 'cog', 0.2),
        row(3, 'status-quo', 1),
        row(3, 'cog', 2),
      ],
      'outcome',
      'status-quo',
    );
    expect(compared[0].difference).toMatchObject({ count: 1, missing: 2, mean: 1 });
  });

  it('takes a hundredth of a share as the least that matters', () =>
    expect(compare([row(1, 'status-quo', 0.3)], 'outcome', 'status-quo').matters).toBe(0.01));
  it('takes a fiftieth of the reference where a metric has no upper end', () =>
    expect(compare([row(1, 'status-quo', 10)], 'latency', 'status-quo').matters).toBe(0.2));
  it('refuses two rows for one run', () =>
    expect(() => compare([row(1, 'cog', 1), row(1, 'cog', 2)], 'outcome', 'cog')).toThrow(
      'regime cog has two rows for seed 1',
    ));
  it('refuses to compare with what was not run', () =>
    expect(() => compare([row(1, 'cog', 1)], 'outcome', 'status-quo')).toThrow(
      'no row of the reference status-quo, only of cog',
    ));
});
