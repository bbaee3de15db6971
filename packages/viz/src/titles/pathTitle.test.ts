import { describe, expect, it } from 'vitest';
import { dipOf, medianRecovery, pathTitle, type PathFacts } from './pathTitle.ts';
import { wordsOf } from './wordsOf.ts';

const words = wordsOf();
const facts = (means: readonly number[], more: Partial<PathFacts> = {}): PathFacts => ({
  rows: means.map((mean, month) => ({ month, mean, low: mean, high: mean })),
  start: 1,
  worse: -1,
  matters: 0.01,
  ...more,
});
const title = (path: PathFacts): string =>
  pathTitle(path, words.metrics.outcome, words.regimes.superministry, words);

describe('pathTitle', () => {
  it('says when the dip ends', () =>
    expect(title(facts([0, -0.1, -0.2, 0.1]))).toBe(
      'In this model, the outcome dips, then recovers by month 3 under a superministry',
    ));
  it('says when it does not', () =>
    expect(title(facts([0, -0.1, -0.2, -0.1]))).toBe(
      'In this model, the outcome has not recovered by month 3 under a superministry',
    ));
  it('says when there is none', () =>
    expect(title(facts([0, 0.1, -0.005]))).toBe(
      'In this model, the outcome shows no dip under a superministry',
    ));
  it('says when nothing differs enough to matter', () =>
    expect(title(facts([0, -0.005, 0.005]))).toBe('In this model, a superministry hardly changes results'));
  it('does not take what was before the reform for a dip', () =>
    expect(dipOf(facts([-1, 0, 0]))).toBeUndefined());
  it('turns round for a metric that is worse when higher', () =>
    expect(dipOf(facts([0, 0.1, -0.1], { worse: 1 }))?.ends).toBe(2));
  it('says by when half are back', () =>
    expect(title(facts([0, -0.1, 0.1], { recovery: [1, 2, null] }))).toBe(
      'In this model, half recover by month 2 under a superministry',
    ));
  it('counts those that are back if they are fewer', () =>
    expect(title(facts([0, -0.1, 0.1], { recovery: [1, null, null] }))).toBe(
      'In this model, 1 of 3 recover by month 2 under a superministry',
    ));
});

describe('medianRecovery', () => {
  it('counts those not yet recovered, at the end', () =>
    expect(medianRecovery([null, 30, 10, 20])).toBe(20));
  it('is none if most are not yet back', () => expect(medianRecovery([null, null, 10])).toBeUndefined());
});
