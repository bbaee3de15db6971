import {
  InputError,
  simulate,
  type Metric,
  type MetricValues,
  type Parameters,
  type RegimeMaker,
} from '@joined-up/core';
import { choiceNamed, type Chosen } from '../choices/choice.ts';
import { withChosen } from '../choices/withChosen.ts';
import { noThings, type OwnThings } from '../own/own.ts';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { watchMonths, withMonths } from '../runs/watchMonths.ts';
import { columnsOf } from '../runs/columnsOf.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { threadTime, type Batch, type BatchResult, type CommonToBatches } from './batch.ts';

/**
 * Does a batch of runs; the numbers are the same in any thread. A run that fails gives its reason, and the
 * others go on.
 * @param own - things of one's own
 */
export function runBatch(
  { scenarios, regimes, names, choices, fixed, monthly, measures }: CommonToBatches,
  batch: Batch,
  own: OwnThings = noThings,
): BatchResult {
  const began = performance.now();
  const count = batch.seeds.length;
  const columns = columnsOf(measures, own.metrics);
  const summaries = new Float64Array(count * columns.length).fill(Number.NaN);
  const errors: (string | null)[] = [];
  const lengths = batch.scenarios.map((scenario) =>
    monthly ? scenarios[scenario].months * columns.length : 0,
  );
  const months = new Float64Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (let i = 0; i < count; i++) {
    batch.began?.fill(threadTime());
    const { source, months: length } = scenarios[batch.scenarios[i]];
    const scenario = scenarioOf(source, own.scenarios);
    const parameters: Record<string, number> = { ...fixed };
    const chosen: Chosen[] = [];
    names.forEach((name, n) => {
      const value = batch.points[i * names.length + n];
      if (Number.isNaN(value)) return;
      const choice = choiceNamed(choices, name);
      if (choice === undefined) parameters[name] = value;
      else if (choice.kind !== 'regime') chosen.push({ choice, option: choice.options[value] });
    });
    try {
      const regime = [...regimesOf(scenario), ...own.regimes].find(
        ({ id }) => id === regimes[batch.regimes[i]],
      ) as RegimeMaker;
      const simulated = simulate(scenario, withChosen(regime, chosen), {
        seed: batch.seeds[i],
        months: length,
        parameters: parameters as Partial<Parameters>,
        monthly,
        metrics: columns,
        observe: watchMonths(columns),
        behaviours: own.behaviours,
      });
      const run = withMonths(simulated, columns);
      fill(summaries, i * columns.length, run.summary, columns);
      run.monthly.forEach((row, month) => fill(months, at + month * columns.length, row.metrics, columns));
      at += lengths[i];
      errors.push(null);
    } catch (error) {
      errors.push(reason(error));
    }
  }
  return {
    summaries,
    months: at === months.length ? months : months.slice(0, at),
    errors,
    seconds: (performance.now() - began) / 1000,
  };
}

function fill(table: Float64Array, at: number, values: MetricValues, columns: readonly Metric[]): void {
  for (let m = 0; m < columns.length; m++) table[at + m] = values[columns[m].id] ?? Number.NaN;
}

/** The reason on one line, without a stack trace: the same on every machine. */
const reason = (error: unknown): string => {
  const told =
    error instanceof InputError || error instanceof RangeError
      ? error.message
      : `a fault of the program: ${error instanceof Error ? error.message : String(error)}`;
  return told
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
};
