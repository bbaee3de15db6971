import {
  defaultParameters,
  InputError,
  inForce,
  regime as named,
  regimes,
  simulate,
} from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { example } from './example.ts';
import { readScenario } from './readScenario.ts';

/**
 * The small government (30 months, start 6; cells youth × training and policing, elderly × care) with other
 * last parts.
 */
const withParts = (parts: string) => `${example.slice(0, example.indexOf('regimes:'))}${parts}`;
const steps = (lines: string) =>
  withParts(`regimes:
  - { id: joined, extends: superministry, merger: [labour, interior] }
  - id: reform
    schedule:
${lines.replaceAll(/^/gm, '      ')}
`);
const problemsOf = (text: string): string[] => {
  try {
    readScenario(text, 'file');
    return [];
  } catch (error) {
    return (error as InputError).problems.map(
      ({ path, found, mend }) => `${path.replace(/^line \d+, /, '')}: ${found}; ${mend}`,
    );
  }
};

describe('a schedule in a file', () => {
  it('is a regime in steps: by ids of the model and of the file, with mergers undone and leaders', () => {
    const scenario = readScenario(
      steps(`- { month: 6, regime: joined }
- { month: 12, merger: false }
- { month: 20, regime: cog, leader: { hours: 3, mandate: 0.2 } }`),
      'file',
    );
    const maker = scenario.regimes.at(-1)!;
    const made = maker.make(scenario.government(1, defaultParameters), defaultParameters);
    expect(
      inForce(made, 6).map(({ month, regime, leader }) => [
        month,
        regime.merger?.ministries,
        regime.centre !== undefined,
        leader,
      ]),
    ).toEqual([
      [6, ['labour', 'interior'], false, {}],
      [12, undefined, false, {}],
      [20, undefined, true, { hours: 3, mandate: 0.2 }],
    ]);
    expect(simulate(scenario, maker).regime).toBe('reform');
  });

  it('tells all that is wrong with its steps at once', () => {
    expect(
      problemsOf(
        steps(`- { month: 7, regime: joyned, merger: false }
- { month: 7, regime: cog }
- { month: 8 }
- { month: 30, regime: planner }`),
      ),
    ).toEqual([
      "regimes.1.schedule.0.regime: 'joyned'; did you mean 'joined'?",
      'regimes.1.schedule.0.merger: none: it is the first step; take it out',
      'regimes.1.schedule.0.month: 7; begin with what is in force at the start',
      'regimes.1.schedule.1.month: 7; put the steps in the order of their months',
      'regimes.1.schedule.2: none of them; say what the step changes, or take it out',
      expect.stringMatching(/^regimes\.1\.schedule\.3\.regime: 'planner'; /),
      'regimes.1.schedule.3.month: 30; raise months, or take the step out',
    ]);
  });

  it('tells of a merger that is not there to be undone', () => {
    expect(problemsOf(steps('- { month: 6, regime: cog }\n- { month: 12, merger: false }'))).toEqual([
      'regimes.1.schedule.1.merger: none; take the step out, or merge ministries before it',
    ]);
  });

  it('tells of it with all else that is wrong in the file, and once it is undone', () => {
    expect(
      problemsOf(
        steps(`- { month: 6, regime: joined }
- { month: 12, merger: false }
- { month: 14, merger: false }
- { month: 13, regime: cogg }`),
      ),
    ).toEqual([
      'regimes.1.schedule.2.merger: none; take the step out, or merge ministries before it',
      "regimes.1.schedule.3.regime: 'cogg'; did you mean 'cog'?",
      'regimes.1.schedule.3.month: 13; put the steps in the order of their months',
    ]);
  });

  it('holds nothing against a merger of a regime that is misspelt', () => {
    expect(problemsOf(steps('- { month: 6, regime: joyned }\n- { month: 12, merger: false }'))).toEqual([
      "regimes.1.schedule.0.regime: 'joyned'; did you mean 'joined'?",
    ]);
  });

  it.each(regimes.filter(({ id }) => id !== 'planner' && id !== 'bound').map(({ id }) => id))(
    'knows whether %s merges ministries',
    (id) => {
      const government = readScenario(example, 'file').government(1, defaultParameters);
      const merged = named(id).make(government, defaultParameters).merger;
      const found = problemsOf(steps(`- { month: 6, regime: ${id} }\n- { month: 12, merger: false }`));
      expect(found.length === 0).toBe(merged !== undefined);
    },
  );

  it('has no building blocks beside it, and is nothing to extend', () => {
    expect(
      problemsOf(
        withParts(`regimes:
  - { id: a, centre: {}, schedule: [{ month: 6 }] }
  - { id: b, extends: a }
`),
      ),
    ).toEqual([
      'regimes.0.centre: a schedule and centre; make a regime of the building blocks, and name it in a step',
      expect.stringMatching(/^regimes\.1\.extends: the schedule 'a'; /),
    ]);
  });
});

describe('shocks in a file', () => {
  it('are those of the scenario, cells written out', () => {
    const { shocks } = readScenario(
      withParts(
        'shocks: [{ month: 8, until: 10, needs: [{ segment: youth, services: all, factor: 2 }], ' +
          'obstacleRate: 2, capacity: [{ unit: jobs, factor: 0.5 }] }]\n',
      ),
      'file',
    );
    expect(shocks).toEqual([
      {
        month: 8,
        until: 10,
        obstacleRate: 2,
        capacity: [{ unit: 'jobs', factor: 0.5 }],
        needs: [
          {
            factor: 2,
            cells: [
              { segment: 'youth', service: 'training' },
              { segment: 'youth', service: 'policing' },
            ],
          },
        ],
      },
    ]);
  });

  it('tell all that is wrong with them at once', () => {
    expect(
      problemsOf(
        withParts(
          'shocks: [{ month: 8, until: 8, obstacleRate: 2 }, { month: 30 }, { month: 9, capacity: ' +
            '[{ unit: job, factor: 2 }], needs: [{ segment: yout, service: care, factor: 1 }, ' +
            '{ services: all, factor: 1 }] }]\n',
        ),
      ),
    ).toEqual([
      'shocks.0.until: 8; leave it out if the shock lasts',
      'shocks.1.month: 30; raise months, or take the shock out',
      'shocks.1: none of them; say what the shock changes, or take it out',
      "shocks.2.needs.0.segment: 'yout'; did you mean 'youth'?",
      'shocks.2.needs.1: neither; say which segment it is for',
      "shocks.2.capacity.0.unit: 'job'; did you mean 'jobs'?",
    ]);
    expect(
      problemsOf(
        withParts('shocks: [{ month: 8, needs: [{ segment: youth, service: care, factor: 2 }] }]\n'),
      ),
    ).toEqual([
      'shocks.0.needs.0: youth × care; add the cells to the needs and to a goal, or choose others',
    ]);
  });
});
