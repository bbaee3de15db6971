import { describe, expect, it } from 'vitest';
import { pathRows, type MonthlyRun } from './pathRows.ts';
import { recoveryMonths } from './recoveryMonths.ts';

const run = (regime: string, seed: number, outcomes: readonly (number | null)[]): MonthlyRun => ({
  regime,
  seed,
  monthly: outcomes.map((outcome, month) => ({ month, metrics: { outcome } })),
});
const flat = (seed: number): MonthlyRun => run('status-quo', seed, [5, 5, 5, 5, 5, 5]);

describe('pathRows', () => {
  it('averages paired differences month by month', () => {
    const rows = pathRows(
      [flat(1), flat(2), run('cog', 1, [5, 4, 5, 5, 6, 7]), run('cog', 2, [5, 2, 5, 5, 6, 7])],
      'outcome',
      'cog',
      'status-quo',
    );
    expect(rows.map(({ month, mean }) => [month, mean])).toEqual([
      [0, 0],
      [1, -2],
      [2, 0],
      [3, 0],
      [4, 1],
      [5, 2],
    ]);
    expect(rows[1].paths).toEqual([-1, -3]);
  });

  it('has the middle 95, 80 and 50 % of seeds, widest first', () => {
    const many = Array.from({ length: 41 }, (_, seed) => [flat(seed), run('cog', seed, [5 + seed])]).flat();
    const { fan } = pathRows(many, 'outcome', 'cog', 'status-quo')[0];
    expect(fan!.flat().map((edge) => Math.round(edge * 1e9) / 1e9)).toEqual([1, 39, 4, 36, 10, 30]);
  });

  it('leaves out a seed that has no partner, and a month that has no value', () => {
    const rows = pathRows(
      [flat(1), run('cog', 1, [5, null, 5]), run('cog', 2, [9, 9, 9])],
      'outcome',
      'cog',
      'status-quo',
    );
    expect(rows.map(({ month, mean }) => [month, mean])).toEqual([
      [0, 0],
      [2, 0],
    ]);
  });
});

const recovered = (outcomes: readonly number[]) =>
  recoveryMonths([flat(1), run('merger', 1, outcomes)], 'outcome', 'merger', 'status-quo', 1, 'higher')[0];

describe('recoveryMonths', () => {
  it('is the first month that begins a quarter no worse than the reference', () =>
    expect(recovered([5, 3, 4, 6, 6, 6])).toBe(2));
  it('is the month of the reform where nothing dips', () => expect(recovered([5, 5, 6, 6, 6, 6])).toBe(1));
  it('is not yet known where it never comes', () => expect(recovered([5, 3, 3, 3, 4, 4])).toBeNull());
  it('turns round for a metric that is better when lower', () => {
    expect(
      recoveryMonths(
        [flat(1), run('merger', 1, [5, 8, 8, 5, 4, 4])],
        'outcome',
        'merger',
        'status-quo',
        1,
        'lower',
      ),
    ).toEqual([3]);
  });
});
