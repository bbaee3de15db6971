import type { Problem } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { readQuestion } from './readQuestion.ts';

function reading<Value>(read: (problems: Problem[]) => Value): { value: Value; found: string[] } {
  const problems: Problem[] = [];
  return {
    value: read(problems),
    found: problems.map(
      ({ path, expected, found, mend }) => `${path}: expected ${expected}, found ${found}; ${mend}`,
    ),
  };
}

describe('readQuestion', () => {
  it('takes a sentence, without the spaces around it', () =>
    expect(reading((problems) => readQuestion(' Why? ', problems))).toEqual({ value: 'Why?', found: [] }));
  it('leaves the usual one where none is given', () =>
    expect(reading((problems) => readQuestion(undefined, problems)).value).toBeUndefined());
  it.each([
    ['', 'none'],
    ['x'.repeat(201), '201 characters'],
  ])('refuses %j', (text, found) =>
    expect(reading((problems) => readQuestion(text, problems)).found[0]).toContain(`found ${found};`),
  );
});
