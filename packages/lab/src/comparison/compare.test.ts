import { expect, it } from 'vitest';
import type { RunRow } from '../runs/study.ts';
import { compare } from './compare.ts';

const row = (regime: string, seed: number, outcome: number | null): RunRow => ({ runId: '', scenario: 's', regime, seed, values: { outcome } });

it('pairs runs by seed and leaves out metrics without a pair', () => {
  const rows = compare([row('a', 1, 0.2), row('a', 2, 0.4), row('b', 1, 0.5), row('b', 2, 0.3), row('c', 1, null), row('c', 2, null)].map((each) => ({ ...each, values: { ...each.values, trust: null } })), 'a');
  expect(rows.filter(({ metric }) => metric === 'outcome')).toHaveLength(1);
  const [{ mean, referenceMean, difference }] = rows.filter(({ metric }) => metric === 'outcome');
  expect(mean).toBeCloseTo(0.4, 12);
  expect(referenceMean).toBeCloseTo(0.3, 12);
  expect(difference.mean).toBeCloseTo(0.1, 12);
  expect([difference.lower, difference.higher]).toEqual([1, 1]);
  expect(rows.some(({ metric }) => metric === 'trust')).toBe(false);
});
