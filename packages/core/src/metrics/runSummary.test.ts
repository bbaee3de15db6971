import { describe, expect, it } from 'vitest';
import type { Metric } from './metric.ts';
import { tinyRun } from '../testing/tiny.ts';
import { observe } from './observe.ts';
import { RunSummary } from './runSummary.ts';

const described = {
  id: 'x',
  name: 'X',
  family: 'people',
  unit: '',
  range: [0, Infinity],
  better: 'neither',
  definition: '',
  benchmarks: ['planner'],
} as const;
const level: Metric = { ...described, kind: 'level', measure: ({ state }) => state.resolvedAge };
const ratio: Metric = {
  ...described,
  kind: 'ratio',
  of: ({ state }) => state.resolvedAge,
  per: ({ state }) => state.resolved,
};

/** Months in which so many obstacles of such ages together were resolved. */
function summaryOf(
  metric: Metric,
  months: readonly (readonly [age: number, resolved: number])[],
  benchmark?: 'planner' | 'bound',
): number {
  const summary = new RunSummary([metric]);
  const seen = observe(tinyRun({ ministries: { a: {} }, needs: { care: 1 } }));
  const { state, arrangement } = seen;
  for (const [resolvedAge, resolved] of months) {
    summary.add({
      ...seen,
      state: { ...state, resolvedAge, resolved },
      arrangement: { ...arrangement, regime: { ...arrangement.regime, benchmark } },
    });
  }
  return summary.value(0);
}

describe('RunSummary', () => {
  it('of a level is its mean over months', () =>
    expect(
      summaryOf(level, [
        [1, 0],
        [4, 0],
        [4, 0],
      ]),
    ).toBe(3));
  it('of a ratio is the ratio of sums, not the mean of ratios', () =>
    expect(
      summaryOf(ratio, [
        [10, 1],
        [2, 2],
      ]),
    ).toBe(4));
  it('of nothing that counts is missing', () =>
    expect(
      summaryOf(ratio, [
        [0, 0],
        [0, 0],
      ]),
    ).toBeNaN());
  it('of a benchmark tells what means something for it', () => {
    expect(
      summaryOf(
        level,
        [
          [1, 0],
          [4, 0],
        ],
        'planner',
      ),
    ).toBe(2.5);
    expect(
      summaryOf(
        level,
        [
          [1, 0],
          [4, 0],
        ],
        'bound',
      ),
    ).toBeNaN();
  });
});
