import { armProblems, measurableProblems, type PatternContext } from '../patterns/patternProblems.ts';
import type { PlacedProblem } from '../schema/placedProblem.ts';
import { shapeProblems } from '../schema/shapeProblems.ts';
import { observedFile, type ObservedFile } from './observedFile.ts';

/** Everything that is wrong with an observed series; empty if nothing is. */
export function observedProblems(value: unknown, context: PatternContext): PlacedProblem[] {
  const problems = shapeProblems(value, observedFile);
  if (problems.length > 0) return problems;
  const { of, arm, against, base, points } = value as ObservedFile;
  const months = points.map(({ month }) => month);
  if (!months.includes(base))
    problems.push({
      path: ['base'],
      expected: 'the month of one of the points',
      found: String(base),
      mend: `take one of ${months.join(', ')}`,
    });
  months.forEach((month, p) => {
    if (p > 0 && month <= months[p - 1])
      problems.push({
        path: ['points', p, 'month'],
        expected: `a month after ${months[p - 1]}`,
        found: String(month),
        mend: 'let the points follow each other in time',
      });
  });
  problems.push(
    ...measurableProblems(of, ['of'], context.goals),
    ...armProblems(arm, ['arm'], context.arms),
    ...armProblems(against, ['against'], context.arms),
  );
  if (context.months !== undefined && months.at(-1)! >= context.months)
    problems.push({
      path: ['points'],
      expected: `months of the run, 0 to ${context.months - 1}`,
      found: String(months.at(-1)),
      mend: 'let the scenario run longer, or leave later points out',
    });
  return problems;
}
