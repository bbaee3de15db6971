import { describe, expect, it } from 'vitest';
import { committee } from '../institutions/committee.ts';
import { coordinatingCouncil } from '../institutions/coordinatingCouncil.ts';
import { stocktake } from '../institutions/stocktake.ts';
import { workingGroup } from '../institutions/workingGroup.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import type { Centre, Merger } from '../regimes/regime.ts';
import { sittingForum, tinyRun } from '../testing/tiny.ts';
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
  attend(simulation, sittingForum(simulation, 'f'));
  return simulation;
};

/** What a committee of these costs each of three ministries; a full table costs 0.04. */
const cost = (members: readonly string[], pairwise: number, merged?: Merger): number[] => {
  const simulation = tinyRun(
    {
      ministries: {
        a: { units: [{ capacity: 2 }] },
        b: { units: [{ capacity: 4 }] },
        c: { units: [{ capacity: 6 }] },
      },
    },
    {
      forums: [committee('f', ['goal'], { kind: 'peer', ministry: 'a' }, defaultParameters, members)],
      merger: merged,
    },
    { pairwise },
  );
  attend(simulation, sittingForum(simulation, 'f'));
  return [...simulation.month.meetingCost];
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
    attend(simulation, sittingForum(simulation, 'f'));
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
    attend(simulation, sittingForum(simulation, 'f'));
    expect(simulation.month.primeMinisterHours).toBe(2);
    expect(simulation.month.meeting.authority).toBeCloseTo(0.35, 12);
    expect(simulation.month.meeting.arbitration).toBeCloseTo(0.225, 12);
  });
  it('shows backing when the prime minister comes to a stocktake', () => {
    expect(after(stocktake('f', ['goal'], defaultParameters)).month.primeMinisterAtStocktake).toBe(true);
    const late = run(stocktake('f', ['goal'], defaultParameters));
    late.month.primeMinisterHours = 1;
    attend(late, sittingForum(late, 'f'));
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

/** Two committees of all three ministries under the same czar, each of which needs 3 and 2 for each ministry: 9. */
const both = (czarHours: number, kind: 'czar' | 'centre' = 'czar', merged?: Merger) => {
  const simulation = tinyRun(
    { ministries: { a: {}, b: {}, c: {} } },
    {
      forums: ['f', 'g'].map((id) => committee(id, ['goal'], { kind }, defaultParameters)),
      centre: strengthenedCentre(defaultParameters),
      merger: merged,
    },
    { czarHours },
  );
  simulation.month.czarHours = czarHours;
  simulation.month.centrePreparation = 0.7;
  simulation.state.backing = 0.5;
  return ['f', 'g'].map((id) => {
    attend(simulation, sittingForum(simulation, id));
    const { authority, arbitration, preparation } = simulation.month.meeting;
    return [authority, arbitration, preparation];
  });
};

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

describe('the cost by pairs', () => {
  it.each([
    [['a', 'b', 'c'], 1, [0.04, 0.04, 0.04]],
    [['a', 'b'], 1, [0.02, 0.02, 0]],
    [['a', 'b'], 0.5, [0.04 * Math.SQRT1_2, 0.04 * Math.SQRT1_2, 0]],
    [['a', 'b'], 0, [0.04, 0.04, 0]],
  ] as const)('of %j at %d is %j', (members, pairwise, costs) =>
    expect(cost(members, pairwise)).toEqual(close(costs)),
  );
  it('is that of a full table where two of three ministries are one', () =>
    expect(cost(['a', 'b', 'c'], 1, merger)).toEqual(close([0.04, 0, 0.04])));
});

// At a backing of a half: authority 0.3 + 0.3·½, arbitration 0.4·½, preparation of the centre.
const times = (share: number) => [0.45, 0.2, 0.7].map((value) => expect.closeTo(value * share, 12));

describe('a czar with hours', () => {
  it.each([
    [18, 1, 1],
    [12, 1, 1 / 3],
    [4.5, 0.5, 0],
    [0, 1, 1],
  ])('has %d a month for two committees of 9: the shares %d and %d', (hours, ofFirst, ofSecond) =>
    expect(both(hours)).toEqual([times(ofFirst), times(ofSecond)]),
  );
  it('counts present-day ministries: 3 and 2 for each of two', () =>
    expect(both(10.5, 'czar', merger)).toEqual([times(1), times(0.5)]));
  it('is no matter of the centre', () => {
    const [first, second] = both(1, 'centre');
    expect(first).toEqual(second);
    expect(first[2]).toBe(0.7);
  });
  it('prepares a coordinating council with 0.6 of its own', () => {
    const simulation = tinyRun(
      { ministries: { a: {}, b: {}, c: {} } },
      { forums: [coordinatingCouncil('council', ['goal'], ['a', 'b'], defaultParameters)] },
      { czarHours: 3.5 },
    );
    simulation.month.czarHours = 3.5;
    simulation.state.backing = 0.3;
    attend(simulation, sittingForum(simulation, 'council'));
    const { authority, arbitration, preparation, chairVoice } = simulation.month.meeting;
    // 3.5 of 3 + 2·2 hours: half of 0.3 + 0.3·0.3, of 0.4·0.3 and of 0.6.
    expect([authority, arbitration, preparation]).toEqual(
      [0.195, 0.06, 0.3].map((value) => expect.closeTo(value, 12)),
    );
    expect(chairVoice).toBe(0);
  });
});
