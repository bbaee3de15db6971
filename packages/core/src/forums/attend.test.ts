import { describe, expect, it } from 'vitest';
import { committee } from '../institutions/committee.ts';
import { stocktake } from '../institutions/stocktake.ts';
import { workingGroup } from '../institutions/workingGroup.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import type { Centre, Merger } from '../regimes/regime.ts';
import { standing, tinyRun } from '../testing/tiny.ts';
import { attend } from './attend.ts';
import type { Forum } from './forum.ts';

const merger: Merger = {
  ministries: ['a', 'b'],
  layers: 1,
  disruption: 0,
  settlingTime: 9,
  settlingHoursPerUnit: 0,
};

/** Ministries of 2, 4 and 6: the average is 4, so a meeting costs 0.04 of each. */
function run(forum: Forum, centre: Partial<Centre> = {}, merged?: Merger) {
  const simulation = tinyRun(
    {
      ministries: {
        a: { units: [{ capacity: 2 }] },
        b: { units: [{ capacity: 4 }] },
        c: { units: [{ capacity: 6 }] },
      },
    },
    { forums: [forum], centre: { ...strengthenedCentre(defaultParameters), ...centre }, merger: merged },
  );
  simulation.month.hours.set([40, 3, 2.9]);
  simulation.month.primeMinisterHours = 20;
  simulation.month.centrePreparation = 0.7;
  simulation.state.backing = 0.5;
  return simulation;
}
const of = (kind: 'centre' | 'czar' | 'prime-minister'): Forum =>
  committee('f', ['goal'], { kind }, defaultParameters);
const byPeer = committee('f', ['goal'], { kind: 'peer', ministry: 'a' }, defaultParameters);

const after = (...args: Parameters<typeof run>) => {
  const simulation = run(...args);
  attend(simulation, standing(simulation, 'f'));
  return simulation;
};

describe('attend', () => {
  it('takes the hours of principals who have them; the others send a delegate', () => {
    const { month, state } = after(of('centre'));
    expect([...month.meeting.present]).toEqual([1, 1, 0]);
    expect([...month.hours]).toEqual([37, 0, 2.9]);
    expect(month.meeting.sharePresent).toBeCloseTo(2 / 3, 12);
    expect([state.meetings, state.due, state.present]).toEqual([1, 3, 2]);
    expect(month.primeMinisterHours).toBe(20);
  });
  it('costs every member a hundredth of the average ministry', () =>
    expect([...after(of('centre')).month.meetingCost]).toEqual([0.04, 0.04, 0.04]));
  it('costs more where several units of the centre serve it without clear roles: 1 + 2 × 0.25', () => {
    expect(after(of('centre'), { units: 3, roleClarity: 0.75 }).month.meetingCost[2]).toBeCloseTo(0.06, 12);
    expect(after(byPeer, { units: 3, roleClarity: 0.75 }).month.meetingCost[2]).toBeCloseTo(0.04, 12);
  });
  it('costs as many times as much as the forum says', () => {
    expect(
      after({ ...of('centre'), cost: 0.5 }, { units: 3, roleClarity: 0.75 }).month.meetingCost[2],
    ).toBeCloseTo(0.03, 12);
  });
  it('has a prime minister who has just the hours', () => {
    const simulation = run(of('prime-minister'));
    simulation.month.primeMinisterHours = 3;
    attend(simulation, standing(simulation, 'f'));
    expect(simulation.month.primeMinisterHours).toBe(0);
  });
  it('sends one delegation for ministries that were merged, which pays once', () => {
    const { month, state } = after(of('centre'), {}, merger);
    expect([...month.meetingCost]).toEqual([0.04, 0, 0.04]);
    expect([state.due, state.present]).toEqual([2, 1]);
  });
  it.each([
    ['centre', 0.4 + 0.4 * 0.5, 0.35],
    ['czar', 0.3 + 0.3 * 0.5, 0.2],
    ['prime-minister', 0.4 + 0.6 * 0.5, 0.45],
  ] as const)(
    'sits under %s with its authority and arbitration at a backing of a half',
    (kind, authority, arbitration) => {
      const { meeting } = after(of(kind)).month;
      expect(meeting.authority).toBeCloseTo(authority, 12);
      expect(meeting.arbitration).toBeCloseTo(arbitration, 12);
      expect(meeting.chairVoice).toBe(0.2);
      expect(meeting.preparation).toBe(0.7);
    },
  );
  it('sits under a peer with 0.4, no arbitration, its own preparation and the bias of a peer', () => {
    expect(after(byPeer).month.meeting).toMatchObject({
      authority: 0.4,
      arbitration: 0,
      preparation: 0.5,
      chairVoice: 0.3,
    });
  });
  it('takes the hours of the prime minister in the chair', () => {
    const { month } = after(of('prime-minister'));
    expect(month.primeMinisterHours).toBe(17);
    expect(month.primeMinisterAtStocktake).toBe(false);
  });
  it('has half of its authority and arbitration when the prime minister does not come', () => {
    const simulation = run(of('prime-minister'));
    simulation.month.primeMinisterHours = 2;
    attend(simulation, standing(simulation, 'f'));
    expect(simulation.month.primeMinisterHours).toBe(2);
    expect(simulation.month.meeting.authority).toBeCloseTo(0.35, 12);
    expect(simulation.month.meeting.arbitration).toBeCloseTo(0.225, 12);
  });
  it('shows backing when the prime minister comes to a stocktake', () => {
    expect(after(stocktake('f', ['goal'], defaultParameters)).month.primeMinisterAtStocktake).toBe(true);
    const late = run(stocktake('f', ['goal'], defaultParameters));
    late.month.primeMinisterHours = 1;
    attend(late, standing(late, 'f'));
    expect(late.month.primeMinisterAtStocktake).toBe(false);
  });
  it('has officials only in a working group: no minister is due', () => {
    const { month, state } = after(workingGroup('f', ['goal'], defaultParameters));
    expect([...month.meeting.present]).toEqual([0, 0, 0]);
    expect([...month.hours]).toEqual([40, 3, 2.9]);
    expect([state.meetings, state.due, state.present]).toEqual([1, 0, 0]);
    expect(month.meeting.authority).toBeCloseTo(0.1, 12);
  });
  it('has nobody in person where only delegates may come, and they were due', () => {
    const { state } = after({ ...of('centre'), attendance: 'delegates' });
    expect([state.due, state.present]).toEqual([3, 0]);
  });
});
