import { suggest, type Problem } from '@joined-up/core';
import type { Pattern } from '@joined-up/statistics';
import type { PlacedProblem, Path } from '@joined-up/scenarios';
import { outcomeReader } from '../study/outcomeReader.ts';
import { refuse } from '../study/refuse.ts';
import { studyShapeProblems } from '../study/studyShapeProblems.ts';
import type { StudyPlan } from '../study/studyPlan.ts';
import { targetsFile, type TargetsFile } from './targetsFile.ts';

/** A pattern, and what of a study it is about. */
export interface Target extends Pattern {
  /** The number that is held against the figure: a metric, an outcome or a formula of the study. */
  readonly outcome: string;
  /** Id of the regime that the real government had. */
  readonly regime: string;
  /** Of a difference: the regime that is subtracted, pair by pair. */
  readonly reference?: string;
}

export interface TargetOptions {
  /** What to call the targets in messages. @defaultValue 'targets' */
  readonly source?: string;
  /** The line of a place, if they come from a file. */
  readonly lineOf?: (path: Path) => number;
}

/**
 * Checks targets against the study whose results they are held to.
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
      { id, outcome, regime = usual ?? oneRegime, reference, target, between, tolerance, source: from },
      i,
    ): Target => {
      const path = ['targets', i];
      const problems: Problem[] = [];
      outcomeReader(outcome, plan, () => ({}), problems);
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
      const about = { outcome, regime: regime ?? '', ...(reference === undefined ? {} : { reference }) };
      return {
        id: id ?? (reference === undefined ? outcome : `${outcome}, ${regime} minus ${reference}`),
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
