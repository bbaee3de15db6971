import { InputError } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { planStudy } from '../study/planStudy.ts';
import { planTargets } from './planTargets.ts';

const plan = planStudy({
  scenarios: 'stylised',
  regimes: ['status-quo', 'cog'],
  outcomes: ['outcome', { id: 'perHour', formula: 'outcome / (1 + coordinationLoad)' }],
  seeds: '1',
});
const one = { outcome: 'blocked', target: 0.2, tolerance: 0.05 };

const problemsOf = (value: unknown): string => {
  try {
    planTargets(value, plan);
    return '';
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
};

describe('planTargets', () => {
  it('takes metrics, outcomes of the study and formulas, under one regime or several', () => {
    const targets = planTargets(
      {
        regime: 'status-quo',
        targets: [
          one,
          { ...one, outcome: 'perHour', regime: 'cog' },
          { ...one, outcome: 'outcome * 2', id: 'double' },
          { ...one, regime: 'cog', reference: 'status-quo' },
        ],
      },
      plan,
    );
    expect(targets.map(({ id, regime }) => `${id}: ${regime}`)).toEqual([
      'blocked: status-quo',
      'perHour: cog',
      'double: status-quo',
      'blocked, cog minus status-quo: cog',
    ]);
  });

  it('takes a range for a figure', () =>
    expect(
      planTargets(
        { regime: 'cog', targets: [{ outcome: 'blocked', between: [0.2, 0.3], tolerance: 0.01 }] },
        plan,
      )[0].target,
    ).toEqual([0.2, 0.3]));

  it.each([
    [
      { targets: [one] },
      "targets.0.regime: expected one of the study's regimes: status-quo, cog, found nothing",
    ],
    [{ regime: 'cogg', targets: [one] }, "did you mean 'cog'?"],
    [{ regime: 'cog', targets: [{ ...one, outcome: 'bloked' }] }, "did you mean 'blocked'?"],
    [
      { regime: 'cog', targets: [{ ...one, tolerance: 0 }] },
      'targets.0.tolerance: expected a number above 0, found 0',
    ],
    [
      { regime: 'cog', targets: [{ ...one, target: '0.2' }] },
      "targets.0.target: expected a number, found '0.2'",
    ],
    [{ regime: 'cog', targets: [{ ...one, tolerence: 1 }] }, "did you mean 'tolerance'?"],
    [
      { regime: 'cog', targets: [{ outcome: 'blocked', tolerance: 0.1 }] },
      'targets.0: expected a target, or a range in which it lies: between, found neither',
    ],
    [{ regime: 'cog', targets: [{ ...one, between: [0, 1] }] }, 'found both'],
    [
      { regime: 'cog', targets: [{ outcome: 'blocked', tolerance: 0.1, between: [0.3, 0.2] }] },
      'targets.0.between: expected a range from low to high, found [0.3, 0.2]',
    ],
    [{ regime: 'cog', targets: [] }, 'at least one target'],
    [{ regime: 'cog', targets: [one, one] }, "expected each target once, found 'blocked' again"],
    [
      { regime: 'cog', targets: [{ ...one, reference: 'cog' }] },
      "expected another regime, found 'cog' again",
    ],
    [{ regime: 'cog', targets: [{ ...one, target: Number.POSITIVE_INFINITY }] }, 'targets.0.target'],
    [[], 'expected'],
    [null, 'expected'],
    [{}, 'targets'],
  ])('refuses %j', (value, message) => expect(problemsOf(value)).toContain(message));

  it('tells everything at once', () => {
    const told = problemsOf({
      regime: 'x',
      targets: [
        { ...one, outcome: 'y' },
        { ...one, reference: 'z' },
      ],
    });
    for (const part of ["'x'", "'y'", "'z'"]) expect(told).toContain(part);
  });
});
