import { metrics, parameters, type Problem } from '@joined-up/core';
import { compileFormula } from '../formulas/formula.ts';
import { outcomeNames } from '../formulas/names.ts';
import { valueColumns } from './columns.ts';
import type { Context } from './context.ts';
import type { RunRecord } from './runRecord.ts';

/**
 * Reads an outcome of the runs of a part: a column, or a formula that was added to the study later.
 * @param all - every parameter of a run, in the order of the model
 * @returns NaN where it is missing
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
  const formula = text === undefined ? undefined : compileFormula(text, outcomeNames, id, problems);
  if (formula === undefined) return () => Number.NaN;
  return (record) =>
    record.error === null
      ? formula.evaluate([...record.values.subarray(0, metrics.length), ...all(record)])
      : Number.NaN;
}

/** Every parameter of a run, in the order of the model. */
export const allOf =
  (usual: Readonly<Record<string, number>>, { names, fixed }: Context) =>
  (record: RunRecord): number[] => {
    const settings: Record<string, number> = { ...usual, ...fixed };
    names.forEach((name, i) => {
      settings[name] = record.settings[i];
    });
    return parameters.map(({ name }) => settings[name]);
  };
