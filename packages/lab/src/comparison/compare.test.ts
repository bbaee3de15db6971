import { expect, it } from 'vitest';
import type { RunRow } from '../runs/pairedResults.ts';
import { compare } from './compare.ts';

const row = (regime: string, seed: number, outcome: number | null): RunRow => ({
  runId: '',
  scenario: 's',
  regime,
  seed,
  values: { outcome },
});

it('pairs runs by seed and leaves out metrics without a pair', () => {
  const rows = compare(
    [
      row('a', 1, 0.2),
      row('a', 2, 0.4),
      row('b', 1, 0.5),
      row('b', 2, 0.3),
      row('c', 1, null),
      row('c', 2, null),
    ].map((each) => ({ ...each, values: { ...each.values, trust: null } })),
    'a',
  );
  expect(rows.filter(({ metric }) => metric === 'outcome')).toHaveLength(1);
  const [{ mean, referenceMean, difference }] = rows.filter(({ metric }) => metric === 'outcome');
  expect(mean).toBeCloseTo(0.4, 12);
  expect(referenceMean).toBeCloseTo(0.3, 12);
  expect(difference.mean).toBeCloseTo(0.1, 12);
  expect([difference.lower, difference.higher]).toEqual([1, 1]);
  expect(rows.some(({ metric }) => metric === 'trust')).toBe(false);
});

it('corrects for all metrics of a family under all regimes', () => {
  // Two metrics of one family (outcomes) under two regimes: four tests. The p of outcome under b is
  // quadrupled by Holm if it is the smallest.
  const values = [
    [0.1, 0.5, 0.31],
    [0.2, 0.63, 0.3],
    [0.3, 0.71, 0.29],
    [0.4, 0.84, 0.41],
  ];
  const rows = ['a', 'b', 'c'].flatMap((regime, r) =>
    values.map((seed, s) => ({
      ...row(regime, s, seed[r]),
      values: { outcome: seed[r], joinedUp: seed[r] * seed[r] },
    })),
  );
  const compared = compare(rows, 'a').filter(({ metric }) => metric === 'outcome' || metric === 'joinedUp');
  expect(compared).toHaveLength(4);
  const smallest = compared.reduce((best, each) => (each.p < best.p ? each : best));
  expect(smallest.adjusted).toBeCloseTo(4 * smallest.p, 12);
  expect(compared.every(({ p, adjusted }) => adjusted >= p)).toBe(true);
});
