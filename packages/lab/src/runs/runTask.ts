import { metrics, simulate, type MetricValues } from '@joined-up/core';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { observers } from './observers.ts';
import type { Task, TaskResult } from './task.ts';

/** Does a batch of runs; the same numbers in whatever thread. */
export function runTask({ scenario: source, regime: id, seeds, months, parameters, monthly, observers: watching }: Task): TaskResult {
  const scenario = scenarioOf(source);
  const regime = regimesOf(scenario).find((candidate) => candidate.id === id)!;
  const observe = observers.filter((observer) => watching.includes(observer.id));
  const length = monthly ? (months ?? scenario.months) : 0;
  const result = {
    summaries: new Float64Array(seeds.length * metrics.length),
    months: new Float64Array(seeds.length * length * metrics.length),
    observed: [] as Readonly<Record<string, unknown>>[],
  };
  seeds.forEach((seed, s) => {
    const run = simulate(scenario, regime, { seed, months, parameters, monthly, observe });
    fill(result.summaries, s, run.summary);
    run.monthly.forEach((row, month) => fill(result.months, s * length + month, row.metrics));
    result.observed.push(run.observed);
  });
  return result;
}

/** Writes the values of all metrics at row `row` of a flat table; NaN where missing. */
function fill(table: Float64Array, row: number, values: MetricValues): void {
  metrics.forEach(({ id }, m) => { table[row * metrics.length + m] = values[id] ?? Number.NaN; });
}
