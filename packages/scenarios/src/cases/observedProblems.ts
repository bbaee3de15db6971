import { armProblems, measurableProblems, type PatternContext } from '../patterns/patternProblems.ts';
import type { Finding } from '../schema/finding.ts';
import { shapeProblems } from '../schema/shapeProblems.ts';
import { observedFile, type ObservedFile } from './observedFile.ts';

/** Everything that is wrong with an observed series; empty if nothing is. */
export function observedProblems(value: unknown, context: PatternContext): Finding[] {
  const findings = shapeProblems(value, observedFile);
  if (findings.length > 0) return findings;
  const { of, arm, against, base, points } = value as ObservedFile;
  const months = points.map(({ month }) => month);
  if (!months.includes(base))
    findings.push({
      path: ['base'],
      expected: 'the month of one of the points',
      found: String(base),
      mend: `take one of ${months.join(', ')}`,
    });
  months.forEach((month, p) => {
    if (p > 0 && month <= months[p - 1])
      findings.push({
        path: ['points', p, 'month'],
        expected: `a month after ${months[p - 1]}`,
        found: String(month),
        mend: 'let the points follow each other in time',
      });
  });
  findings.push(
    ...measurableProblems(of, ['of'], context.goals),
    ...armProblems(arm, ['arm'], context.arms),
    ...armProblems(against, ['against'], context.arms),
  );
  if (context.months !== undefined && months.at(-1)! >= context.months)
    findings.push({
      path: ['points'],
      expected: `months of the run, 0 to ${context.months - 1}`,
      found: String(months.at(-1)),
      mend: 'let the scenario run longer, or leave later points out',
    });
  return findings;
}
