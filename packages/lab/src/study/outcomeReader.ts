import {
  metrics,
  parameters,
  partsOfGoalMetric,
  suggest,
  type Problem,
  nameAtMonth,
} from '@joined-up/core';
import { compileFormula } from '../formulas/formula.ts';
import { outcomeNames, outcomeNamesWith } from '../formulas/names.ts';
import type { PlacedRun } from './placedRuns.ts';
import type { StudyPlan } from './studyPlan.ts';

/**
 * Makes a reader of a run's outcome: a metric or an outcome of the study by id, or any formula.
 * @param settings - every parameter of a run
 * @param problems - receives what is wrong with it
 * @returns a reader, which gives NaN if the outcome is missing; undefined if there was a problem
 */
export function outcomeReader(
  outcome: string,
  { formulas, measures }: StudyPlan,
  settings: (run: PlacedRun) => Readonly<Record<string, number>>,
  problems: Problem[],
  path = '',
): ((run: PlacedRun) => number) | undefined {
  const ids = [...metrics.map(({ id }) => id), ...formulas.map(({ id }) => id)];
  if (ids.includes(outcome)) return (run) => run.read(outcome);
  const single = outcome.trim();
  if (!/\s/.test(single) && (partsOfGoalMetric(single) !== undefined || /^[\w:-]+@\d+$/.test(single))) {
    problems.push({
      path,
      expected: 'a metric, an outcome of the study or a formula',
      found: `'${outcome}'`,
      mend: suggest(
        outcome,
        ids,
        `the study does not measure it: write it under 'outcomes', and sweep again`,
      ),
    });
    return undefined;
  }
  if (/^\s*\w*\s*$/.test(outcome) && !outcomeNames.has(outcome.trim())) {
    problems.push({
      path,
      expected: 'a metric, an outcome of the study or a formula',
      found: `'${outcome}'`,
      mend: suggest(outcome, ids, `one of ${ids.join(', ')}`),
    });
    return undefined;
  }
  const names = outcomeNamesWith(measures);
  const formula = compileFormula(outcome, names, path, problems);
  if (formula === undefined) return undefined;
  const places = formula.names.map((name) => names.get(name)!);
  const known = metrics.length + parameters.length;
  const values = new Float64Array(known + measures.length).fill(Number.NaN);
  return (run) => {
    for (const place of places)
      values[place] =
        place < metrics.length
          ? run.read(metrics[place].id)
          : place < known
            ? settings(run)[parameters[place - metrics.length].name]
            : run.read(measures[place - known]);
    return formula.evaluate(values);
  };
}

/** A formula, or the id of an outcome, at a month of the run: every metric in it is read at that month. */
export function outcomeAtMonth(outcome: string, month: number, { formulas, measures }: StudyPlan): string {
  const own = formulas.find(({ id, formula }) => id === outcome && formula.text !== id);
  const isMetric = (name: string): boolean =>
    metrics.some(({ id }) => id === name) || measures.includes(name);
  return (own?.formula.text ?? outcome).replaceAll(
    /(?<![\w.@$])(?:(?:outcome|coverage):[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*|[A-Za-z_]\w*)(?!\w*@)/g,
    (name) => {
      const then = nameAtMonth(name, month);
      if (isMetric(name) || measures.includes(then) || partsOfGoalMetric(name) !== undefined) return then;
      return name;
    },
  );
}
