import { describeProblem, type Problem } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { readMeasures } from './readMeasures.ts';

const read = (words: string | undefined) => {
  const problems: Problem[] = [];
  const measures = readMeasures(words, ['young', 'old'], '--measure', problems);
  return { measures, told: problems.map(describeProblem) };
};

describe('readMeasures', () => {
  it.each([
    [undefined, []],
    ['outcome:old, coverage:young', ['outcome:old', 'coverage:young']],
    ['goals', ['outcome:young', 'coverage:young', 'outcome:old', 'coverage:old']],
    ['outcome:old,goals', ['outcome:old', 'outcome:young', 'coverage:young', 'coverage:old']],
    // Every run has all metrics anyway.
    ['trust,outcome:old', ['outcome:old']],
  ])('%s', (words, measures) => expect(read(words)).toEqual({ measures, told: [] }));
  it('tells all that are none, with what was meant', () =>
    expect(read('outcome:yung,trus,coverage:').told).toEqual([
      "--measure: expected outcome of a goal, found 'outcome:yung'; did you mean 'young'?",
      "--measure: expected a metric, outcome:<goal> or coverage:<goal>, found 'trus'; did you mean 'trust'?",
      expect.stringMatching(
        /^--measure: expected a metric, outcome:<goal> or coverage:<goal>, found 'coverage:'/,
      ),
    ]));
});
