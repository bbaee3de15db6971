import { metrics, parameters } from '@joined-up/core';
import type { Choice, Chosen } from '../choices/choice.ts';
import { contentOfScenario } from '../runs/runId.ts';
import type { Context } from '../store/context.ts';
import type { RunRecord } from '../store/runRecord.ts';
import type { FormulaOutcome } from '../study/studyPlan.ts';
import type { BatchResult } from './batch.ts';
import type { RunOrder, RunPlace } from './runOrder.ts';

/** Where the values of a run are in the results of a batch. */
export interface InBatch {
  readonly result: BatchResult;
  /** Index of the run. */
  readonly run: number;
  /** Offset of its months. */
  readonly months: number;
}

/** The record of a run of a batch: with its id, its settings and the values of formulas. */
export function recordOf(
  order: RunOrder,
  { names, choices = noChoices }: Context,
  runId: string,
  place: RunPlace,
  { result, run, months: at }: InBatch,
): RunRecord {
  const { scenarios, formulas, monthly, measures } = order.plan;
  const { source, scenario, months } = scenarios[place.scenario];
  const settings = order.parameters(place.scenario, place.point);
  const all = formulas.length === 0 ? [] : parameters.map(({ name }) => settings[name]);
  const error = result.errors[run];
  const rows = monthly && error === null ? months : 0;
  const width = metrics.length + formulas.length;
  const measured = metrics.length + measures.length;
  const computed = { measured, all, formulas };
  const table = new Float64Array(rows * width);
  for (let month = 0; month < rows; month++)
    withFormulas(result.months, at + month * measured, computed, table, month * width);
  return {
    runId,
    scenario: scenario.id,
    scenarioDigest: contentOfScenario(source),
    regime: order.regimeOf(place),
    seed: order.seed(place),
    months,
    monthsKept: rows,
    error,
    settings: Float64Array.from(names, (name) => settings[name]),
    options: choices.length === 0 ? noOptions : optionsOf(choices, order.chosen(place.point)),
    values: withFormulas(result.summaries, run * measured, computed, new Float64Array(width), 0),
    monthly: table,
  };
}

const noChoices: readonly Choice[] = [];
const noOptions: readonly never[] = [];

const optionsOf = (choices: readonly Choice[], chosen: readonly Chosen[]): (string | null)[] =>
  choices.map(({ name }) => chosen.find(({ choice }) => choice.name === name)?.option.name ?? null);

interface Computed {
  /** Number of measured columns: all metrics, and those of single goals. */
  readonly measured: number;
  /** Every parameter, in the order of the model; empty without formulas. */
  readonly all: readonly number[];
  readonly formulas: readonly FormulaOutcome[];
}

/** Copies the metrics of a row, and computes the formulas after them. */
function withFormulas(
  from: Float64Array,
  at: number,
  { measured, all, formulas }: Computed,
  into: Float64Array,
  place: number,
): Float64Array {
  const row = from.subarray(at, at + metrics.length);
  into.set(row, place);
  if (formulas.length > 0) {
    const values = [...row, ...all, ...from.subarray(at + metrics.length, at + measured)];
    formulas.forEach(({ formula }, i) => {
      into[place + metrics.length + i] = formula.evaluate(values);
    });
  }
  return into;
}
