import { describe, expect, it } from 'vitest';
import { observe } from '../metrics/observe.ts';
import { outcome } from '../metrics/outcome.ts';
import { tinyRun, type Tiny } from '../testing/tiny.ts';
import { results } from './results.ts';

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

describe('results', () => {
  /** One goal of weight 3 with 0.5 of its need covered, one of weight 1 with 1, so O is (0.5, 1). */
  const tiny: Tiny = {
    ministries: { a: {} },
    needs: { care: 2, training: 2 },
    goals: { one: ['care'], two: ['training'] },
    weights: { one: 3, two: 1 },
  };
  const resultsOf = (month: number, resultLag: number) => {
    const simulation = tinyRun(tiny, {}, { resultLag });
    const { state } = simulation;
    state.month = month;
    state.result.set([0.2, 0.4]);
    state.reportedResult.set([0.6, 0.4]);
    state.cellSupply.set([1, 2]);
    results(simulation);
    return { state, observed: observe(simulation) };
  };

  it('go a share of the way to what work would bring, what is reported likewise', () => {
    const { state, observed } = resultsOf(7, 0.1);
    expect([...state.result]).toEqual(close([0.18 + 0.05, 0.36 + 0.1]));
    expect([...state.reportedResult]).toEqual(close([0.54 + 0.05, 0.36 + 0.1]));
    expect([...observed.outcome]).toEqual([...state.result]);
    expect(outcome.kind === 'level' && outcome.measure(observed)).toBeCloseTo(
      0.75 * 0.23 + 0.25 * 0.46,
      12,
    );
  });
  it('begin with what the first month brings', () => {
    const { state, observed } = resultsOf(0, 0.02);
    expect([...state.result]).toEqual(close([0.5, 1]));
    expect([...observed.outcome]).toEqual(close([0.5, 1]));
  });
  it('are what work brings where there is no lag', () =>
    expect([...resultsOf(7, 1).observed.outcome]).toEqual(close([0.5, 1])));
});
