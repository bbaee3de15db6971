import { describe, expect, it } from 'vitest';
import { describeProblem } from '../problems.ts';
import { checkBehaviours } from './checkBehaviours.ts';

const told = (behaviours: unknown): string => checkBehaviours(behaviours).map(describeProblem).join('\n');
const run = (): void => {};

it('nothing is wrong with a behaviour of decisions and steps', () => {
  const steps = [
    { name: 'first', before: 'meet', run },
    { name: 'other', instead: 'plan', run },
    { name: 'last', after: 'account', run },
  ];
  expect(
    checkBehaviours([
      { id: 'one', report: run, steps },
      { id: 'other', attend: run },
    ]),
  ).toEqual([]);
});

describe('a behaviour is refused', () => {
  it.each<[string, unknown, string]>([
    ['alone', { id: 'one' }, 'behaviours: expected a list of behaviours, found [object Object]'],
    [
      'that is none',
      [3],
      'behaviours.0: expected a behaviour: an object with an id and functions for decisions, found 3',
    ],
    ['without an id', [{}], 'behaviours.0.id: expected a name'],
    [
      'with the id of another',
      [{ id: 'a' }, { id: 'a' }],
      "behaviours.1.id: expected an id that no other behaviour has, found 'a' again",
    ],
    [
      'with a decision nobody takes',
      [{ id: 'a', atend: run }],
      "behaviours.0.atend: expected the name of a decision, found 'atend'; did you mean 'attend'?",
    ],
    [
      'with a decision that is no function',
      [{ id: 'a', report: 2 }],
      'behaviours.0.report: expected a function, found 2',
    ],
    [
      'with a step as its steps',
      [{ id: 'a', steps: { name: 'x' } }],
      'behaviours.0.steps: expected a list of steps',
    ],
  ])('%s', (_, behaviours, message) => expect(told(behaviours)).toContain(message));
});

describe('a step is refused', () => {
  it.each<[string, readonly unknown[], string]>([
    ['that is none', [undefined], 'expected a step: a name, a place and a function run, found undefined'],
    [
      'of no place',
      [{ name: 'x', run }],
      'behaviours.0.steps.0: expected one of before, after and instead, found none',
    ],
    ['of two places', [{ name: 'x', before: 'meet', after: 'plan', run }], 'found before and after'],
    [
      'beside none of the month',
      [{ name: 'x', after: 'met', run }],
      "behaviours.0.steps.0.after: expected a step of the model's month, found 'met'; did you mean 'meet'?",
    ],
    [
      'that does nothing',
      [{ name: 'x', after: 'meet' }],
      'behaviours.0.steps.0.run: expected a function, found undefined',
    ],
    [
      'with the name of one of the model',
      [{ name: 'meet', after: 'meet', run }],
      "expected a name that no other step has, found 'meet' again",
    ],
    [
      'in the place of one that was replaced',
      [
        { name: 'x', instead: 'plan', run },
        { name: 'y', instead: 'plan', run },
      ],
      "behaviours.0.steps.1.instead: expected one step in the place of another, found 'x' is there already",
    ],
    [
      'with a part nobody knows',
      [{ name: 'x', after: 'meet', run, next: run }],
      "behaviours.0.steps.0.next: expected the name of a part of a step, found 'next'",
    ],
  ])('%s', (_, steps, message) => expect(told([{ id: 'a', steps }])).toContain(message));
});

it('all that is wrong is told at once', () => {
  expect(checkBehaviours([{ id: '', report: 1, steps: [{}] }])).toHaveLength(5);
});
