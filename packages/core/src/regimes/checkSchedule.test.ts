import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { smallGovernment } from '../testing/smallGovernment.ts';
import { checkSchedule } from './checkSchedule.ts';
import { regime as named } from './regimes.ts';
import type { RegimeMaker, ScheduleStep } from './regime.ts';
import { schedule } from './schedule.ts';

const government = smallGovernment();
const problems = (...steps: readonly ScheduleStep[]) =>
  checkSchedule(schedule({ id: 'steps', steps }).make(government, defaultParameters), government, 12).map(
    ({ path, found }) => `${path}: ${found}`,
  );

describe('checkSchedule', () => {
  it('has nothing against steps in order, mergers undone, a leader who comes back', () => {
    expect(
      problems(
        { month: 12, regime: named('hybrid') },
        { month: 20, merger: false },
        { month: 30, leader: { hours: 0, mandate: 0 } },
        { month: 31, regime: named('superministry') },
        { month: 50, leader: { hours: 20 } },
      ),
    ).toEqual([]);
  });
  it('tells all at once: a beginning elsewhere, months out of order, no such merger, a leader out of range', () => {
    expect(
      problems(
        { month: 10, regime: named('cog'), leader: { hours: -1 } },
        { month: 9, merger: false },
        { month: 20.5, leader: { mandate: 2 } },
        { month: 30 },
        { month: 40, regime: named('planner') },
      ),
    ).toEqual([
      'steps.0.month: 10',
      'steps.0.leader.hours: -1',
      'steps.1.month: 9',
      'steps.1.merger: none',
      'steps.2.month: 20.5',
      'steps.2.leader.mandate: 2',
      'steps.3: none of them',
      "steps.4.regime: the bound 'planner'",
    ]);
  });
  it('refuses a second undoing, and steps inside a step', () => {
    const inner = schedule({ id: 'inner', steps: [{ month: 12 }, { month: 13, leader: {} }] });
    expect(
      problems(
        { month: 12, regime: named('superministry') },
        { month: 20, merger: false },
        { month: 30, merger: false },
        { month: 40, regime: inner },
      ),
    ).toEqual(['steps.2.merger: none', "steps.3.regime: the schedule 'inner'"]);
  });
  it('refuses a bound that ends', () => {
    expect(problems({ month: 12, regime: named('bound') }, { month: 13, regime: named('cog') })).toEqual([
      "steps.0.regime: the bound 'steps'",
    ]);
  });
  it('tells of an end that a forum would not get, for it goes on', () => {
    const ending = named('cog');
    const made: RegimeMaker = {
      ...ending,
      make: (...inputs) => {
        const regime = ending.make(...inputs);
        return {
          ...regime,
          forums: regime.forums.map((forum) =>
            forum.kind === 'stocktake' ? { ...forum, sunset: 6 } : forum,
          ),
        };
      },
    };
    expect(problems({ month: 12, regime: ending }, { month: 20, regime: made })).toEqual([
      'steps.1.forums.stocktake.sunset: 6',
    ]);
  });
  it('tells the same of a forum whose goals are all, written out or not', () => {
    const plain = named('cog');
    const made: RegimeMaker = {
      ...plain,
      make: (...inputs) => {
        const regime = plain.make(...inputs);
        const goals = inputs[0].goals.map(({ id }) => id);
        return {
          ...regime,
          forums: regime.forums.map((forum) =>
            forum.kind === 'cabinet' ? { ...forum, goals, sunset: 6 } : forum,
          ),
        };
      },
    };
    expect(problems({ month: 12, regime: plain }, { month: 20, regime: made })).toEqual([
      'steps.1.forums.cabinet.sunset: 6',
    ]);
  });
  it('wants at least one step', () => {
    expect(() => schedule({ id: 'empty', steps: [] })).toThrow('at least one step');
  });
});
