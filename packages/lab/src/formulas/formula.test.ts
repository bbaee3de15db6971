import { describeProblem, type Problem } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { compileFormula } from './formula.ts';

const names = new Map(
  ['outcome', 'coordinationLoad', 'staff', 'set_culture'].map((name, place) => [name, place]),
);
const compile = (text: string) => {
  const problems: Problem[] = [];
  return {
    formula: compileFormula(text, names, 'outcomes.0', problems),
    told: problems.map(describeProblem).join('\n'),
  };
};
const value = (text: string, ...values: number[]): number => compile(text).formula!.evaluate(values);

/** Comparisons of comparisons: who computes a part twice on each of 24 levels does it 16 million times. */
const nested = Array.from({ length: 24 }).reduce<string>((inner) => `0<(${inner})<2`, '1');

describe('compileFormula', () => {
  it.each([
    ['outcome / (1 + coordinationLoad)', 0.4],
    ['-outcome ^ 2 + staff * 3', 23.64],
    ['max(outcome, coordinationLoad, 0.1)', 0.6],
    ['outcome > 0.5 and staff >= 8', 1],
    ['outcome > 0.5 ? staff : 1', 8],
    ['0 < outcome < 0.5', 0],
    ['not (staff == 8) or set_culture != 0.4', 0],
    ['round(sqrt(staff + 1)) - abs(-1)', 2],
    ['2 outcome', 1.2],
    ['true', 1],
  ])('%s is %d', (text, expected) => expect(value(text, 0.6, 0.5, 8, 0.4)).toBeCloseTo(expected, 12));

  it('computes each part of nested comparisons once', () => {
    const { formula } = compile(nested);
    expect(formula!.text.length).toBeLessThan(199);
    for (let run = 0; run < 1000; run++) expect(formula!.evaluate([])).toBe(1);
  });

  it('tells which names it reads', () =>
    expect(compile('staff + outcome * staff').formula!.names).toEqual(['staff', 'outcome']));

  it.each([
    'outcome + 1',
    'outcome > 1',
    'outcome > 1 ? 1 : 2',
    'not outcome',
    'min(1, outcome)',
    'outcome == outcome',
  ])('%s is missing if what it reads is', (text) => expect(value(text, Number.NaN, 1, 1, 1)).toBeNaN());
  it.each(['1 / (staff - 8)', 'log(staff - 9)', 'exp(staff * 1000)'])(
    '%s is missing where it has no value',
    (text) => expect(value(text, 0, 0, 8, 0)).toBeNaN(),
  );
});

describe('what is measured of single goals', () => {
  const goals = new Map(
    ['outcome', 'blocked', 'staff', 'outcome:poor', 'outcome:poor-old', 'coverage:2030'].map(
      (name, place) => [name, place],
    ),
  );
  const told = (text: string) => {
    const problems: Problem[] = [];
    const formula = compileFormula(text, goals, '', problems);
    return { formula, told: problems.map(describeProblem).join('\n') };
  };
  it.each([
    ['outcome:poor', 0.1],
    ['outcome:poor-old - outcome:poor', 0.1],
    ['2*outcome:poor', 0.2],
    ['coverage:2030 > 0.2 ? outcome:poor : 7', 0.1],
    // A condition between two metrics stays one.
    ['staff > 1 ? outcome:blocked', 0.6],
    ['max(outcome:poor,outcome:poor-old)', 0.2],
  ])('%s is %d', (text, expected) =>
    expect(told(text).formula!.evaluate([0.6, 0.5, 8, 0.1, 0.2, 0.3])).toBeCloseTo(expected, 12),
  );
  it('tells which it reads', () =>
    expect(told('outcome:poor + staff').formula!.names).toEqual(['outcome:poor', 'staff']));
  it.each([
    ['outcome:pour', "'outcome:pour' in 'outcome:pour'; did you mean 'outcome:poor'?"],
    ['coverage:somebody', 'goals are poor, poor-old, 2030'],
    ['$goal0', "'$goal0'"],
  ])('refuses %s', (text, message) => expect(told(text).told).toContain(message));
});

describe('refuses', () => {
  it.each([
    ['a misspelt name', 'outcom + 1', /did you mean 'outcome'\?/],
    ['an assignment', 'outcome = 3', /an assignment/],
    ['a function of its own', 'f(x) = x', /a definition of a function/],
    ['what reaches outside', 'import({}, {})', /one of the functions/],
    ['evaluation', 'evaluate("1")', /one of the functions/],
    ['a constructor', 'outcome.constructor', /a part of something/],
    ['a call of a part', 'outcome.constructor("return process")', /one of the functions/],
    ['a prototype', '__proto__', /the name of a metric/],
    ['a built-in name as a name', 'constructor', /the name of a metric/],
    ['a built-in name as a function', 'toString()', /one of the functions/],
    ['a text', '"a"', /numbers/],
    ['lists', '[1, 2]', /a list/],
    ['a range', '1:1000000000', /a range/],
    ['a factorial', 'staff!', /only \+ - \*/],
    ['bits', 'staff << 2', /only \+ - \*/],
    ['units', '3 cm', /'cm'/],
    ['complex numbers', '3 i', /'i'/],
    ['constants of the library', 'pi', /'pi'/],
    ['several formulas', '1; 2', /several formulas/],
    ['broken syntax', 'outcome + (', /expected a formula/],
    ['nothing', '  ', /a formula, found nothing/],
    ['too many brackets', `${'('.repeat(200)}1${')'.repeat(200)}`, /at most 50 levels/],
    ['too long a text', `1${' + 1'.repeat(500)}`, /at most 1000 characters/],
    ['too few values', 'sqrt()', /1 in sqrt/],
  ])('%s', (_, text, message) => {
    const { formula, told } = compile(text);
    expect(formula).toBeUndefined();
    expect(told).toMatch(message);
  });
  it('tells all at once', () => expect(compile('outcom + stafff').told.split('\n')).toHaveLength(2));
});
