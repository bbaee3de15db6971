import { InputError, simulate, type Metric, type MetricValues } from '@joined-up/core';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { columnsOf } from './columnsOf.ts';
import { observers } from './observers.ts';
import type { Task, TaskResult } from './task.ts';

/** Does a batch of runs; the numbers are the same in any thread. */
export function runTask({
  scenario: source,
  regimes: ids,
  seeds,
  months,
  parameters,
  monthly,
  measures,
  observers: watching,
}: Task): TaskResult {
  const scenario = scenarioOf(source);
  const regimes = ids.map((id) => regimesOf(scenario).find((candidate) => candidate.id === id)!);
  const count = seeds.length * ids.length;
  const observe = observers.filter((observer) => watching.includes(observer.id));
  const columns = columnsOf(measures);
  const length = monthly ? (months ?? scenario.months) : 0;
  const result = {
    summaries: new Float64Array(count * columns.length),
    months: new Float64Array(count * length * columns.length),
    observed: [] as Readonly<Record<string, unknown>>[],
  };
  for (const seed of seeds) {
    for (const regime of regimes) {
      const run = naming(`${scenario.id} under ${regime.id} with seed ${seed}`, () =>
        simulate(scenario, regime, { seed, months, parameters, monthly, metrics: columns, observe }),
      );
      const place = result.observed.length;
      fill(result.summaries, place, columns, run.summary);
      run.monthly.forEach((row, month) =>
        fill(result.months, place * length + month, columns, row.metrics),
      );
      result.observed.push(run.observed);
    }
  }
  return result;
}

/** Writes the values of all columns at row `row` of a flat table; NaN where missing. */
function fill(table: Float64Array, row: number, columns: readonly Metric[], values: MetricValues): void {
  columns.forEach(({ id }, m) => {
    table[row * columns.length + m] = values[id] ?? Number.NaN;
  });
}

/** Adds the run to a fault of the program, so that it can be found; problems of inputs say enough. */
function naming<Result>(run: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new Error(`${run}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
