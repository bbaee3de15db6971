import type { Problem } from '@joined-up/core';

/** Characters that a heading has room for. */
const MOST = 200;

/** A question that heads a page, or nothing if none was given; what is wrong is added to `problems`. */
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
