import { describe, expect, it } from 'vitest';
import { marginOf } from './margins.ts';
import { readMargins } from './readMargins.ts';

describe('readMargins', () => {
  it('takes a number for both margins, a map for each, and a default for the rest', () => {
    const { margins, problems } = readMargins({
      default: 0.02,
      metrics: { outcome: 0.01, latency: { mean: 0.3, difference: 0.1 }, unmet: { mean: 0.5 } },
    });
    expect(problems).toEqual([]);
    expect(margins.level).toBe(0.95);
    expect(['outcome', 'latency', 'unmet', 'trust'].map((metric) => marginOf(margins, metric))).toEqual([
      { mean: 0.01, difference: 0.01 },
      { mean: 0.3, difference: 0.1 },
      { mean: 0.5, difference: 0.5 },
      { mean: 0.02, difference: 0.02 },
    ]);
  });

  it('knows no margin where there is neither a name nor a default, whatever every object has', () => {
    const { margins } = readMargins({ metrics: {} });
    expect([marginOf(margins, 'outcome'), marginOf(margins, 'constructor')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('tells everything wrong at once', () => {
    const { problems } = readMargins({
      level: 95,
      defaults: 1,
      default: 'small',
      metrics: {
        outcome: -0.01,
        trust: { mean: 0.1, diff: 2 },
        unmet: { difference: 0.1 },
        latency: Number.NaN,
        backlog: [1],
      },
    });
    expect(problems.map(({ path }) => path).toSorted()).toEqual([
      'default',
      'defaults',
      'level',
      'metrics.backlog',
      'metrics.latency',
      'metrics.outcome',
      'metrics.trust.diff',
      'metrics.unmet.mean',
    ]);
    expect(problems.find(({ path }) => path === 'metrics.outcome')!.found).toBe('-0.01');
  });

  it.each([null, undefined, 'text', [1], 7])('refuses %j', (data) =>
    expect(readMargins(data).problems.map(({ path }) => path)).toEqual(['']),
  );
});
