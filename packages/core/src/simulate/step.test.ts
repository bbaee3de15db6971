import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { measure } from '../metrics/measure.ts';
import { measured } from '../metrics/metric.ts';
import { metrics } from '../metrics/metrics.ts';
import { observe } from '../metrics/observe.ts';
import { regime, regimes } from '../regimes/regimes.ts';
import { smallGovernment } from '../testing/smallGovernment.ts';
import { begin } from './begin.ts';
import { step } from './step.ts';

const government = smallGovernment();

function run(id: string, months = 30, seed = 1) {
  const maker = regime(id);
  const simulation = begin(
    government,
    defaultParameters,
    maker.make(government, defaultParameters),
    seed,
    12,
  );
  for (let month = 0; month < months; month++) step(simulation);
  return simulation;
}

const usual = run('status-quo').state;
const usualUntil12 = run('status-quo', 12).state;

describe.each(regimes.map(({ id }) => id))('a run under %s', (id) => {
  const once = run(id);
  const { state, world } = once;
  const observation = observe(once);

  it('keeps every number finite and every share a share', () => {
    const numbers = Object.values(state).flatMap((value: number | Float64Array | Int32Array) =>
      typeof value === 'number' ? [value] : [...value],
    );
    expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
    for (const shares of [
      state.allocation,
      state.responsibility,
      state.trust,
      state.culture,
      state.trustInCentre,
      state.binding,
    ]) {
      expect([...shares].every((share) => share >= 0 && share <= 1)).toBe(true);
    }
  });

  it('spends all of what a unit has left on its mandates', () => {
    for (let u = 0; u < world.units; u++) {
      const spent = state.effort
        .subarray(world.unitMandates[u], world.unitMandates[u + 1])
        .reduce((sum, effort) => sum + effort, 0);
      expect(spent).toBeCloseTo(state.netCapacity[u], 10);
    }
  });

  it('has the needs and ideals that the status quo has with the same seed', () => {
    expect(state.need).toEqual(usual.need);
    expect(state.ideal).toEqual(usual.ideal);
  });

  it.each(metrics.map((metric) => [metric.id, metric] as const))('has %s in its range', (_, metric) => {
    const value = measure(metric, observation);
    // Missing: a ratio in a month in which nothing was resolved, due or held; and what a benchmark does not have.
    const missing = Number.isNaN(value) && (metric.kind === 'ratio' || !measured(metric, observation));
    expect(missing || (value >= metric.range[0] && value <= metric.range[1])).toBe(true);
  });

  it('is the same run again', () => expect(run(id).state).toEqual(state));

  it('is the status quo until it begins', () => {
    expect(run(id, 12).state).toEqual(usualUntil12);
  });

  it('keeps in the queue what is blocked, oldest first', () => {
    const queue = [...state.queue.subarray(0, state.pending)];
    expect(queue).toHaveLength(state.waitsFor.filter((unit) => unit >= 0).length);
    const ages = queue.map((mandate) => state.waitsSince[mandate]);
    expect(ages).toEqual(ages.toSorted((a, b) => a - b));
  });
});

it.each(regimes.slice(1).map(({ id }) => id))('%s changes the allocation of effort', (id) => {
  expect(run(id).state.allocation).not.toEqual(usual.allocation);
});
