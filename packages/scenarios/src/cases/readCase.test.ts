import { InputError } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { readCase } from './readCase.ts';

const scenario = `
id: small
months: 48
start: 12
segments: [people]
services: [help, work]
goals: [{ id: served, cells: [{ segment: people, services: all }] }]
ministries:
  - { id: one, units: [{ id: helpers, mandates: [{ segment: people, service: help }] }] }
  - { id: two, units: [{ id: workers, mandates: [{ segment: people, service: work }] }] }
merger: [one, two]
`;
const schedules = 'regimes:\n  - id: merged\n    schedule: [{ month: 12, regime: superministry }]\n';
const pattern = (more: string) =>
  'patterns:\n  - { id: P1, says: so, arm: merged, against: status-quo, source: here, sure: sure, ' +
  `fails: not so, ${more} }\n`;
const good = {
  'scenario.yaml': scenario,
  'schedules.yaml': schedules,
  'patterns.yaml': pattern("of: 'outcome:served', expect: { below: 0, months: [12, 23] }"),
  'assumptions.md': 'All of it.',
};
// A month that only a longer run than the usual one has.
const long = { ...good, 'scenario.yaml': scenario.replace('months: 48', 'months: 120') };
const late = pattern("of: 'outcome:served', expect: { below: 0, months: [12, 100] }");

const problemsOf = (texts: Record<string, string>): string[] => {
  try {
    readCase(texts, 'cases/small');
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).problems.map(
      ({ path, expected, found }) => `${path}: ${expected} | ${found}`,
    );
  }
  return [];
};

describe('a case', () => {
  it('has its schedules among the regimes of its government', () => {
    const read = readCase(good, 'cases/small');
    expect(read.scenario.regimes.map(({ id }) => id)).toEqual(['merged']);
    expect(read.patterns.map(({ id }) => id)).toEqual(['P1']);
  });

  it('names every part that is missing, at once, beside what is wrong in the others', () => {
    const told = problemsOf({ 'patterns.yaml': 'patterns: []' });
    expect(told.map((line) => line.split(':')[0].split(',')[0])).toEqual([
      'scenario.yaml',
      'schedules.yaml',
      'assumptions.md',
      'patterns.yaml',
    ]);
  });

  it('tells a pattern on a goal that is not there, and months beyond the run', () => {
    const told = problemsOf({
      ...good,
      'patterns.yaml': pattern("of: 'outcome:server', expect: { below: 0, months: [40, 60] }"),
    });
    expect(told).toHaveLength(2);
    expect(told[0]).toContain("outcome of a goal | 'outcome:server'");
    expect(told[1]).toContain('months of the run, 0 to 47 | 40 to 60');
  });

  it('tells what is wrong in its schedules on their own lines', () => {
    const told = problemsOf({
      ...good,
      'schedules.yaml': schedules.replace('superministry', 'superministri'),
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^schedules\.yaml, line 3/);
  });

  it.each([
    ['no schedules', 'schedules.yaml', undefined, ['schedules.yaml']],
    ['schedules that cannot be read', 'schedules.yaml', 'regimes: {', ['schedules.yaml, line 1']],
    [
      'regimez',
      'schedules.yaml',
      schedules.replace('regimes', 'regimez'),
      ['schedules.yaml, line 1, regimez'],
    ],
    ['no government', 'scenario.yaml', undefined, ['scenario.yaml']],
    [
      'month',
      'scenario.yaml',
      long['scenario.yaml'].replace('months', 'month'),
      ['scenario.yaml, line 3, month'],
    ],
    [
      'goalz',
      'scenario.yaml',
      long['scenario.yaml'].replace('goals', 'goalz'),
      ['scenario.yaml, line 1, goals', 'scenario.yaml, line 7, goalz'],
    ],
  ])('tells a missing part once, not with every pattern that needs it: %s', (_, part, text, told) => {
    const { [part]: __, ...others } = { ...long, 'patterns.yaml': late } as Record<string, string>;
    const problems = problemsOf(text === undefined ? others : { ...others, [part]: text });
    expect(problems.map((line) => line.split(':')[0])).toEqual(told);
  });

  it('tells every wrong step of one line', () => {
    const told = problemsOf({
      ...good,
      'schedules.yaml':
        'regimes:\n  - { id: merged, schedule: [{ month: 11, regime: cogg }, { month: 10, merger: ' +
        'true }, { month: 90, regime: czar }] }\n',
    });
    expect(told.map((line) => line.split(':')[0]).toSorted()).toEqual(
      ['0.month', '0.regime', '1.merger', '1.month', '2.month', '2.regime'].map(
        (at) => `schedules.yaml, line 2, regimes.0.schedule.${at}`,
      ),
    );
  });

  it('tells a step that undoes a merger that is not there, beside a pattern that is wrong', () => {
    const told = problemsOf({
      ...good,
      'schedules.yaml':
        'regimes:\n  - { id: merged, schedule: [{ month: 12, regime: cog }, { month: 20, merger: false }] }\n',
      'patterns.yaml': pattern("of: 'outcome:server', expect: { below: 0, months: [12, 23] }"),
    });
    expect(told).toEqual([
      'schedules.yaml, line 2, regimes.0.schedule.1.merger: a merger in force before the step, which it undoes | none',
      "patterns.yaml, line 2, patterns.0.of: outcome of a goal | 'outcome:server'",
    ]);
  });

  it('looks at a pattern also where another has the wrong shape', () => {
    const wrong = pattern("of: 'outcome:served', expect: { below: nothing, months: [12, 23] }").replace(
      'P1',
      'P0',
    );
    const one = pattern('of: outcome, expect: { order: { above: outcome:nobody }, months: [40, 48] }')
      .replace('merged', 'mergd')
      .replace('patterns:\n', '');
    const told = problemsOf({ ...good, 'patterns.yaml': wrong + one });
    expect(told.map((line) => line.split(':')[0])).toEqual(
      [
        'line 2, patterns.0.expect.below',
        'line 3, patterns.1.arm',
        'line 3, patterns.1.expect.order.above',
        'line 3, patterns.1.expect',
      ].map((at) => `patterns.yaml, ${at}`),
    );
    expect(told[3]).toContain('0 to 47 | 40 to 48');
  });

  it('tells everything wrong with an observed series at once', () => {
    const observed = `
name: rate
source: here
of: outcome:server
arm: mergd
against: status-quo
base: 7
points: [{ month: 18, value: 1 }, { month: 6, value: 2 }, { month: 50, value: 2 }]
`;
    const told = problemsOf({ ...good, 'observed.yaml': observed });
    expect(told.map((line) => line.split(',')[0])).toEqual(told.map(() => 'observed.yaml'));
    for (const part of [
      'one of the points',
      'a month after 18',
      "'outcome:server'",
      "'mergd'",
      '0 to 47',
    ]) {
      expect(told.some((line) => line.includes(part))).toBe(true);
    }
  });

  it('refuses expectations that cannot be read', () => {
    expect(
      problemsOf({
        ...good,
        'patterns.yaml': pattern('of: outcome, expect: { below: 0, months: [23, 12] }'),
      })[0],
    ).toContain('the first month, then the last');
    expect(
      problemsOf({
        ...good,
        'patterns.yaml': pattern(
          'of: outcome, expect: { timing: stays-above, count: {}, months: [12, 23] }',
        ),
      })[0],
    ).toContain('atLeast, atMost or both');
  });
});
