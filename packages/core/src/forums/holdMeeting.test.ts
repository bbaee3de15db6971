import { describe, expect, it } from 'vitest';
import { committee } from '../institutions/committee.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { block } from '../state/obstacles.ts';
import { inMeeting, sittingForum, tinyRun } from '../testing/tiny.ts';
import type { Agenda } from './forum.ts';
import { sortByMinistry } from './bringMatters.ts';
import { holdMeeting } from './holdMeeting.ts';

const nothing: Agenda = { exchange: 0, agree: 0, divide: 0, decide: 0, holdToAccount: 0 };
const forumThat = (does: Partial<Agenda>, decisions = 2) => ({
  ...committee('f', ['goal'], { kind: 'peer', ministry: 'a' }, defaultParameters),
  does: { ...nothing, ...does },
  decisions,
});

/** Ministries with an ideal of 1 and −1, oversupplied, and an obstacle: every item of an agenda leaves its trace. */
function after(does: Partial<Agenda>) {
  const simulation = inMeeting(
    tinyRun(
      {
        ministries: { a: { culture: 1, units: [{ ideal: 1 }] }, b: { culture: 1, units: [{ ideal: -1 }] } },
        needs: { care: 0.5 },
      },
      { forums: [forumThat(does)] },
    ),
    'f',
    { preparation: 0.5, arbitration: 1 },
  );
  block(simulation.state, 0, 1);
  sortByMinistry(simulation);
  holdMeeting(simulation, sittingForum(simulation, 'f'));
  const { belief, binding, responsibility, waitsFor, accountability } = simulation.state;
  return {
    belief: belief[0],
    binding: binding[0],
    responsibility: responsibility[1],
    free: waitsFor[0] < 0,
    accountability: accountability[0],
  };
}

describe('holdMeeting', () => {
  const untouched = after({});
  it('without an agenda changes nothing', () =>
    expect(untouched).toEqual({
      belief: 0.3,
      binding: 0,
      responsibility: 1,
      free: false,
      accountability: expect.closeTo(Math.SQRT1_2, 12) as number,
    }));
  it('exchanges with its strength', () => {
    // q = 0.4 × 0.5 × 1, and b supplies 1.
    expect(after({ exchange: 0.4 })).toEqual({
      ...untouched,
      belief: expect.closeTo(0.3 + 0.2 * 0.7, 12) as number,
    });
  });
  it('agrees with its strength', () =>
    expect(after({ agree: 0.4 })).toEqual({ ...untouched, binding: expect.closeTo(0.2, 12) as number }));
  it('divides with its strength', () =>
    expect(after({ divide: 0.4 })).toEqual({
      ...untouched,
      responsibility: expect.closeTo(1 - 0.4 * 0.3 * 0.5, 12) as number,
    }));
  it('decides as many as its strength and preparation let come up', () => {
    const simulation = inMeeting(
      tinyRun({ ministries: { a: {}, b: {} } }, { forums: [forumThat({ decide: 0.25 }, 16)] }),
      'f',
      { preparation: 0.5 },
    );
    sortByMinistry(simulation);
    holdMeeting(simulation, sittingForum(simulation, 'f'));
    // 16 × 0.25 × 0.5 is 2 exactly: rounding plays no part.
    expect(simulation.month.meeting.agenda).toBe(2);
  });
  it('decides', () => expect(after({ decide: 1 })).toEqual({ ...untouched, free: true }));
  it('holds to account with its strength', () => {
    expect(after({ holdToAccount: 0.4 })).toEqual({
      ...untouched,
      accountability: expect.closeTo(Math.SQRT1_2 + 0.4 * 0.5 * 0.3 * (1 - Math.SQRT1_2), 12) as number,
    });
  });

  it('decides as many obstacles as decisions × preparation, a fraction with its chance: 3 × 0.8 = 2.4', () => {
    const simulation = inMeeting(
      tinyRun(
        { ministries: { a: { units: Array.from({ length: 5 }, () => ({})) }, b: {} } },
        { forums: [forumThat({ decide: 1 }, 3)] },
      ),
      'f',
      { preparation: 0.8, arbitration: 1 },
    );
    const { state } = simulation;
    const decided: number[] = [];
    for (let month = 0; month < 2000; month++) {
      Object.assign(state, { month, pending: 0, resolved: 0 });
      state.waitsFor.fill(-1);
      for (let e = 0; e < 5; e++) block(state, e, 5);
      sortByMinistry(simulation);
      holdMeeting(simulation, sittingForum(simulation, 'f'));
      decided.push(state.resolved);
    }
    expect(new Set(decided)).toEqual(new Set([2, 3]));
    // Four standard errors of a share of 0.4 in 2000 trials.
    expect(Math.abs(decided.reduce((sum, one) => sum + one, 0) / 2000 - 2.4)).toBeLessThan(0.044);
  });
});
