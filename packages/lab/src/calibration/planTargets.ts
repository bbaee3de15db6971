import { suggest, type Problem, nameAtMonth } from '@joined-up/core';
import type { Pattern } from '@joined-up/statistics';
import type { PlacedProblem, Path } from '@joined-up/scenarios';
import { namesAtMonths } from '../formulas/formula.ts';
import { outcomeAtMonth, outcomeReader } from '../study/outcomeReader.ts';
import { refuse } from '../study/refuse.ts';
import { studyShapeProblems } from '../study/studyShapeProblems.ts';
import type { StudyPlan } from '../study/studyPlan.ts';
import { targetsFile, type TargetsFile } from './targetsFile.ts';

/** A pattern, and the outcome of a study that it is about. */
export interface Target extends Pattern {
  /** What is compared with the figure: a metric, an outcome or a formula of the study. */
  readonly outcome: string;
  /** Id of the regime that the real government had. */
  readonly regime: string;
  /** For a difference: id of the regime that is subtracted, pair by pair. */
  readonly reference?: string;
}

export interface TargetOptions {
  /** What to call the targets in messages. @defaultValue 'targets' */
  readonly source?: string;
  /** The line of a path, if they come from a file. */
  readonly lineOf?: (path: Path) => number;
}

/**
 * Checks targets against the study with whose results they are compared.
 * @throws {InputError} naming everything that is wrong with them at once
 */
export function planTargets(
  value: unknown,
  plan: StudyPlan,
  { source = 'targets', lineOf }: TargetOptions = {},
): Target[] {
  const findings = studyShapeProblems(value, targetsFile);
  if (findings.length > 0) refuse(source, findings, lineOf);
  const { regime: usual, targets: written } = value as TargetsFile;
  const oneRegime = plan.regimes.length === 1 ? plan.regimes[0] : undefined;
  if (usual !== undefined) findings.push(...regimeFindings(usual, plan, ['regime']));
  const targets = written.map(
    (
      {
        id,
        outcome: named,
        month,
        regime = usual ?? oneRegime,
        reference,
        target,
        between,
        tolerance,
        source: from,
      },
      i,
    ): Target => {
      const path = ['targets', i];
      const problems: Problem[] = [];
      const outcome = month === undefined ? named : outcomeAtMonth(named, month, plan);
      const lacking =
        month === undefined ? [] : namesAtMonths(outcome).filter((name) => !plan.measures.includes(name));
      if (lacking.length > 0)
        findings.push({
          path: [...path, 'month'],
          expected: `a study that measures ${lacking.join(', ')}`,
          found: plan.measures.filter((name) => name.includes('@')).join(', ') || 'none at any month',
          mend: `write it in its outcomes, [${[...plan.outcomes, ...lacking].join(', ')}], and sweep again`,
        });
      else outcomeReader(outcome, plan, () => ({}), problems);
      if (month !== undefined && outcome === named && problems.length === 0)
        findings.push({
          path: [...path, 'outcome'],
          expected: 'a metric, or a formula with one, for a month',
          found: `'${named}'`,
          mend: 'leave the month out',
        });
      findings.push(...problems.map((problem) => ({ ...problem, path: [...path, 'outcome'] })));
      if (regime === undefined)
        findings.push({
          path: [...path, 'regime'],
          expected: `one of the study's regimes: ${plan.regimes.join(', ')}`,
          found: 'nothing',
          mend: "name one here, or for all targets as 'regime: …' above them",
        });
      else if (written[i].regime !== undefined)
        findings.push(...regimeFindings(regime, plan, [...path, 'regime']));
      if (reference !== undefined)
        findings.push(...regimeFindings(reference, plan, [...path, 'reference']));
      if (reference !== undefined && reference === regime)
        findings.push({
          path: [...path, 'reference'],
          expected: 'another regime',
          found: `'${reference}' again`,
          mend: 'take it out',
        });
      if ((target === undefined) === (between === undefined))
        findings.push({
          path,
          expected: 'a target, or a range in which it lies: between',
          found: target === undefined ? 'neither' : 'both',
          mend: 'e.g. target: 0.25, or between: [0.2, 0.3]',
        });
      else if (between !== undefined && !(between[0] < between[1]))
        findings.push({
          path: [...path, 'between'],
          expected: 'a range from low to high',
          found: `[${between.join(', ')}]`,
        });
      const called = month === undefined ? named : nameAtMonth(named, month);
      const about = { outcome, regime: regime ?? '', ...(reference === undefined ? {} : { reference }) };
      return {
        id: id ?? (reference === undefined ? called : `${called}, ${regime} minus ${reference}`),
        ...about,
        target: between ?? target ?? Number.NaN,
        tolerance,
        ...(from === undefined ? {} : { source: from }),
      };
    },
  );
  targets.forEach(({ id }, i) => {
    if (targets.findIndex((other) => other.id === id) !== i)
      findings.push({
        path: ['targets', i, ...(written[i].id === undefined ? [] : ['id'])],
        expected: 'each target once',
        found: `'${id}' again`,
        mend: 'give it an id of its own, or take it out',
      });
  });
  if (findings.length > 0) refuse(source, findings, lineOf);
  return targets;
}

const regimeFindings = (id: string, { regimes }: StudyPlan, path: Path): PlacedProblem[] =>
  regimes.includes(id)
    ? []
    : [
        {
          path,
          expected: 'a regime of the study',
          found: `'${id}'`,
          mend: suggest(id, regimes, `one of ${regimes.join(', ')}`),
        },
      ];
