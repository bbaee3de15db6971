import { describe, expect, it } from 'vitest';
import { cabinet } from '../institutions/cabinet.ts';
import { committee } from '../institutions/committee.ts';
import { workingGroup } from '../institutions/workingGroup.ts';
import { defaultParameters, type Parameters } from '../parameters/parameters.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import type { Regime } from '../regimes/regime.ts';
import { block } from '../state/obstacles.ts';
import { tinyRun, type TinyMinistry } from '../testing/tiny.ts';
import { meet } from './meet.ts';

const of = (id: string, kind: 'centre' | 'czar' | 'prime-minister') =>
  committee(id, ['goal'], { kind }, defaultParameters);
const peers = (id: string) => committee(id, ['goal'], { kind: 'peer', ministry: 'a' }, defaultParameters);

/** Who met, in order, each with the ministers that came in person; after the phase. */
function meetings(
  regime: Partial<Regime>,
  parameters: Partial<Parameters> = {},
  month = 0,
  ministries: Readonly<Record<string, TinyMinistry>> = { a: {}, b: {} },
) {
  const simulation = tinyRun(
    { ministries },
    { centre: strengthenedCentre(defaultParameters), ...regime },
    parameters,
  );
  simulation.state.month = month;
  const held: string[] = [];
  simulation.witness = {
    before: () => {},
    after: ({ month: { meeting } }, act) => {
      if (act.kind === 'meeting')
        held.push(
          `${act.sittingForum.id} ${act.sittingForum.principals.filter((m) => meeting.present[m] === 1).length}`,
        );
    },
  };
  meet(simulation);
  return { simulation, held };
}

describe('meet', () => {
  it('holds forums by rank: prime minister, own ministries, centre and czars, peers, officials', () => {
    const forums = [
      workingGroup('group', ['goal'], defaultParameters),
      peers('peers'),
      of('czar', 'czar'),
      of('centre', 'centre'),
      of('sub', 'prime-minister'),
      cabinet(defaultParameters),
    ];
    expect(meetings({ forums }).held).toEqual([
      'sub 2',
      'cabinet 2',
      'ministry:a 1',
      'ministry:b 1',
      'czar 2',
      'centre 2',
      'peers 2',
      'group 0',
    ]);
  });

  it('gives hours in that order: 13 are cabinet 4, own 9, and none for the committee', () => {
    const { simulation, held } = meetings(
      { forums: [cabinet(defaultParameters), of('c', 'centre')] },
      { ministerHours: 13 },
    );
    expect(held).toEqual(['cabinet 2', 'ministry:a 1', 'ministry:b 1', 'c 0']);
    expect([...simulation.state.attention]).toEqual([1, 1]);
    expect([simulation.state.due, simulation.state.present]).toEqual([4, 2]);
  });
  it('leaves a ministry what cabinet leaves its minister: 5 of 9 hours', () => {
    expect(
      meetings({ forums: [cabinet(defaultParameters)] }, { ministerHours: 9 }).simulation.state
        .attention[0],
    ).toBeCloseTo(5 / 9, 12);
  });
  it.each([
    [0, ['one 2', 'two 0', 'three 0']],
    [1, ['two 2', 'three 0', 'one 0']],
    [5, ['three 2', 'one 0', 'two 0']],
  ])('starts a rank at another place each month (%i)', (month, expected) => {
    const { held } = meetings(
      { forums: ['one', 'two', 'three'].map((id) => of(id, 'centre')) },
      { ministerHours: 12 },
      month,
    );
    expect(held.filter((line) => !line.startsWith('ministry'))).toEqual(expected);
  });
  it('turns the list of those that meet: without the one that has ended', () => {
    const forums = [{ ...of('one', 'centre'), sunset: 1 }, of('two', 'centre'), of('three', 'centre')];
    expect(meetings({ forums }, {}, 2).held.slice(2)).toEqual(['two 2', 'three 2']);
    expect(meetings({ forums }, {}, 3).held.slice(2)).toEqual(['three 2', 'two 2']);
  });
  it('the prime minister goes to what comes first: with 20 hours to five committees of three, and to no sixth', () => {
    const forums = Array.from({ length: 7 }, (_, i) => of(`${i}`, 'prime-minister'));
    expect(meetings({ forums }).simulation.month.primeMinisterHours).toBe(2);
  });

  it('takes of each ministry what its meetings cost, up to 60 %', () => {
    const ministries = { a: { units: [{ capacity: 1 }] }, b: { units: [{ capacity: 3 }] } };
    const one = meetings({ forums: [cabinet(defaultParameters)] }, { meetingCost: 0.1 }, 0, ministries)
      .simulation.state.meetingShare;
    expect([...one]).toEqual([0.1 + 0.2, 0.1 + 0.2 / 3].map((value) => expect.closeTo(value, 12)));
    expect(
      meetings({ forums: [cabinet(defaultParameters)] }, { meetingCost: 0.5 }, 0, ministries).simulation
        .state.meetingShare[0],
    ).toBe(0.6);
  });

  it('lets agreements fade before any meeting, and starts its counts anew', () => {
    const simulation = tinyRun({ ministries: { a: {}, b: {} } }, {}, { ministerHours: 0 });
    simulation.state.binding[0] = 0.5;
    Object.assign(simulation.state, {
      resolved: 3,
      resolvedAge: 9,
      resolvedInMeetings: 2,
      meetings: 7,
      due: 5,
      present: 4,
    });
    simulation.month.overruled[0] = 1;
    meet(simulation);
    expect(simulation.state.binding[0]).toBeCloseTo(0.45, 12);
    const { resolved, resolvedAge, resolvedInMeetings, meetings: held, due, present } = simulation.state;
    expect([resolved, resolvedAge, resolvedInMeetings, held, due, present]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(simulation.month.overruled[0]).toBe(0);
  });

  it('counts obstacles between units of one present-day ministry, each of which takes two hours', () => {
    const ministries = { a: { units: [{}, {}] }, b: {} };
    const simulation = tinyRun({ ministries }, {}, { ministerHours: 7 });
    block(simulation.state, 0, 1);
    block(simulation.state, 1, 2);
    meet(simulation);
    expect([...simulation.month.pendingInside]).toEqual([1, 0]);
    // 6 + 3·2 + 2·1 hours are needed, half of them there: ⌊½·1 + ½⌋ = 1 is decided.
    expect(simulation.state.attention[0]).toBeCloseTo(0.5, 12);
    expect([...simulation.state.waitsFor]).toEqual([-1, 2, -1]);
  });
});
