import type { Problem } from '@joined-up/core';

/** Most characters of a heading. */
const MOST = 200;

/** The question that heads a page, or undefined if none was given; what is wrong is added to `problems`. */
export function readQuestion(text: string | undefined, problems: Problem[]): string | undefined {
  const question = text?.trim();
  if (question !== undefined && (question === '' || question.length > MOST)) {
    problems.push({
      path: '--question',
      expected: `a sentence of 1 to ${MOST} characters`,
      found: question === '' ? 'none' : `${question.length} characters`,
      mend: 'leave it out for the usual one',
    });
  }
  return question;
}
