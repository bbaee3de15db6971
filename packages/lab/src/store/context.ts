import { fingerprint, modelVersion } from '@joined-up/core';
import type { StudyPlan } from '../study/studyPlan.ts';

/** All that the runs of a part have in common; with it, a row tells how to make it again. Kept in the part itself. */
export interface Context {
  readonly format: 1;
  readonly model: string;
  /** Parameters with a column. */
  readonly names: readonly string[];
  /** Parameters set to one value in every run. */
  readonly fixed: Readonly<Record<string, number>>;
  /** By id of the scenario: the fingerprint of its file, or `null` for one that comes with the program. */
  readonly scenarios: Readonly<Record<string, string | null>>;
  readonly formulas: readonly { readonly id: string; readonly formula: string }[];
  /** Are there rows of months? */
  readonly monthly: boolean;
}

export const contextOf = ({ design, fixed, scenarios, formulas, monthly }: StudyPlan): Context => ({
  format: 1,
  model: modelVersion,
  names: [...design.names].sort(),
  fixed: Object.fromEntries(Object.entries(fixed).sort(([one], [other]) => (one < other ? -1 : 1))),
  scenarios: Object.fromEntries(
    scenarios.map(({ source, scenario }) => [
      scenario.id,
      source.kind === 'id' ? null : fingerprint(source.text),
    ]),
  ),
  formulas: formulas.map(({ id, formula }) => ({ id, formula: formula.text })),
  monthly,
});
