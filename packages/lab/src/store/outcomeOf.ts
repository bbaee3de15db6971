import { metrics, parameters, type Problem } from '@joined-up/core';
import { compileFormula } from '../formulas/formula.ts';
import { outcomeNamesWith } from '../formulas/names.ts';
import { measuresOf, valueColumns } from './columns.ts';
import { usualOf, type Context } from './context.ts';
import type { RunRecord } from './runRecord.ts';

/**
 * Reads an outcome of the runs of a part: a column, or a formula that was added to the study later.
 * @param all - every parameter of a run, in the order of the model
 * @returns a reader of a run's outcome; NaN if it is missing
 */
export function outcomeOf(
  id: string,
  text: string | undefined,
  context: Context,
  all: (record: RunRecord) => readonly number[],
): (record: RunRecord) => number {
  const column = valueColumns(context).indexOf(id);
  const same =
    text === undefined || context.formulas.some((formula) => formula.id === id && formula.formula === text);
  if (column >= 0 && same) return ({ values }) => values[column];
  const problems: Problem[] = [];
  const measures = measuresOf(context);
  const formula =
    text === undefined ? undefined : compileFormula(text, outcomeNamesWith(measures), id, problems);
  if (formula === undefined) return () => Number.NaN;
  // Formulas use indices of this program's metrics.
  const measured = metrics.map((metric) => context.metrics.indexOf(metric.id));
  const ofGoals = measures.map((name) => valueColumns(context).indexOf(name));
  return (record) =>
    record.error === null
      ? formula.evaluate([
          ...measured.map((place) => (place < 0 ? Number.NaN : record.values[place])),
          ...all(record),
          ...ofGoals.map((place) => record.values[place]),
        ])
      : Number.NaN;
}

/** Every parameter of a run, in the order of the model; NaN where unknown. */
export function allOf(context: Context): (record: RunRecord) => number[] {
  const places = new Map(context.names.map((name, i) => [name, i]));
  const usual = new Map<string | null, Readonly<Record<string, number>>>();
  return ({ scenarioDigest, settings }) => {
    if (!usual.has(scenarioDigest)) usual.set(scenarioDigest, usualOf(context, scenarioDigest));
    const own = usual.get(scenarioDigest)!;
    return parameters.map(({ name }) => {
      const place = places.get(name);
      return place === undefined ? (own[name] ?? Number.NaN) : settings[place];
    });
  };
}
