import { describe, expect, it } from 'vitest';
import { block } from '../state/obstacles.ts';
import { tinyRun } from '../testing/tiny.ts';
import { sortByMinistry } from './bringMatters.ts';
import { holdOwnMeeting } from './holdOwnMeeting.ts';

/**
 * Two units of ideals 1 and −1, in a ministry that needs 6 + 3·2 hours of its minister; other ministries
 * play no part.
 */
function run(hours: number) {
  const simulation = tinyRun({
    ministries: {
      a: {
        units: [
          { capacity: 2, ideal: 1 },
          { capacity: 6, ideal: -1 },
        ],
      },
      b: {},
    },
  });
  simulation.month.hours.set([hours, hours]);
  return simulation;
}

describe('holdOwnMeeting', () => {
  it('takes the hours it needs, and a hundredth of the ministry', () => {
    const { state, month } = ((simulation) => {
      sortByMinistry(simulation);
      holdOwnMeeting(simulation, 0);
      return simulation;
    })(run(40));
    expect([state.attention[0], month.hours[0]]).toEqual([1, 28]);
    expect([...month.meetingCost]).toEqual([0.08, 0]);
  });
  it('is as good as the share of attention: an agreement binds with 0.8·s·s', () => {
    const simulation = run(3);
    sortByMinistry(simulation);
    holdOwnMeeting(simulation, 0);
    expect(simulation.state.attention[0]).toBe(0.25);
    expect(simulation.month.hours[0]).toBe(0);
    expect([...simulation.state.agreed]).toEqual([-0.5, -0.5, 0]);
    expect([...simulation.state.binding]).toEqual([
      expect.closeTo(0.8 / 16, 12),
      expect.closeTo(0.8 / 16, 12),
      0,
    ]);
  });
  it('tells colleagues of each other: q = s', () => {
    const simulation = run(6);
    simulation.state.belief.fill(0);
    sortByMinistry(simulation);
    holdOwnMeeting(simulation, 0);
    // Its units supply 1 and 3.
    expect([...simulation.state.belief]).toEqual([expect.closeTo(1.5, 12), expect.closeTo(0.5, 12), 0]);
  });
  it('divides their labour: all is redundant, so the second yields 0.3 × 0.8', () => {
    const simulation = run(40);
    sortByMinistry(simulation);
    holdOwnMeeting(simulation, 0);
    expect([...simulation.state.responsibility]).toEqual([1, expect.closeTo(0.76, 12), 1]);
  });
  it.each([
    [40, 2],
    [8, 1],
    [4, 1],
    [3, 0],
  ])('with %i hours decides %i of two obstacles: ⌊s·2 + ½⌋', (hours, decided) => {
    const simulation = run(hours);
    block(simulation.state, 0, 1);
    block(simulation.state, 1, 0);
    simulation.month.pendingInside[0] = 2;
    sortByMinistry(simulation);
    holdOwnMeeting(simulation, 0);
    // 16 hours are needed.
    expect(simulation.state.attention[0]).toBe(Math.min(1, hours / 16));
    expect(simulation.state.resolved).toBe(decided);
  });
  it('needs more after a merger, until it has settled', () => {
    const merger = {
      ministries: ['a', 'b'],
      layers: 1,
      disruption: 0,
      settlingTime: 5,
      settlingHoursPerUnit: 2,
    };
    const simulation = tinyRun({ ministries: { a: { units: [{}, {}] }, b: {}, c: {} } }, { merger });
    simulation.state.month = 5;
    // Exactly the hours that c needs, which is not part of the merger.
    simulation.month.hours.set([10, 10, 9]);
    sortByMinistry(simulation);
    holdOwnMeeting(simulation, 0);
    sortByMinistry(simulation);
    holdOwnMeeting(simulation, 2);
    expect(simulation.state.attention[0]).toBeCloseTo(10 / (6 + 9 + 6 / Math.E), 12);
    expect(simulation.state.attention[2]).toBe(1);
    // Houses of a merged ministry go along as far as their culture and their trust in each other allow.
    expect(simulation.month.meeting.openness[0]).toBeCloseTo(0.5 + 0.5 * 0.5, 12);
  });
  it('lets nobody block: the minister arbitrates', () => {
    const simulation = tinyRun(
      { ministries: { a: { units: [{ ideal: 1 }, { ideal: -1 }] } } },
      {},
      { veto: 20 },
    );
    simulation.month.hours.fill(40);
    sortByMinistry(simulation);
    holdOwnMeeting(simulation, 0);
    expect([...simulation.state.binding]).toEqual([0.8, 0.8]);
  });
  it('decides with η of what one layer more lets pass; ⌊s·2 + ½⌋ come up all the same', () => {
    const simulation = tinyRun({ ministries: { a: { layers: 2, units: [{}, {}] } } }, {}, { layerPass: 0 });
    block(simulation.state, 0, 1);
    simulation.month.pendingInside[0] = 1;
    simulation.month.hours.fill(40);
    sortByMinistry(simulation);
    holdOwnMeeting(simulation, 0);
    expect(simulation.state.resolved).toBe(0);
  });
});
