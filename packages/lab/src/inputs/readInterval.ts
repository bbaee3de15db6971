import { suggest, type Problem } from '@joined-up/core';
import { intervalKinds, type IntervalKind } from '@joined-up/statistics';
import { say } from '../words/say.ts';

/**
 * `--interval`, the kind of interval of means; Student's if it was not given. What is wrong is added to
 * `problems`.
 */
export function readInterval(text: string | undefined, problems: Problem[]): IntervalKind {
  const kind = intervalKinds.find((each) => each === (text ?? 'student'));
  if (kind === undefined)
    problems.push({
      path: '--interval',
      expected: intervalKinds.join(' | '),
      found: `'${text}'`,
      mend: suggest(text!, intervalKinds, 'which is right when: docs/intervals.md'),
    });
  return kind ?? 'student';
}

/** Name of a kind of interval, for people. */
export const intervalName = (kind: IntervalKind): string =>
  kind === 'student'
    ? say`Student's`
    : kind === 'bca'
      ? say`the bootstrap's, corrected for bias and acceleration (BCa)`
      : say`the bootstrap's percentiles`;
