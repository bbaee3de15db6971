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
  `patterns:\n  - { id: P1, says: so, arm: merged, against: status-quo, source: here, sure: sure, fails: not so, ${more} }\n`;
const good = {
  'scenario.yaml': scenario,
  'schedules.yaml': schedules,
  'patterns.yaml': pattern("of: 'outcome:served', expect: { below: 0, months: [12, 23] }"),
  'assumptions.md': 'All of it.',
};

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
