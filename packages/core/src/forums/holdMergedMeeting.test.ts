import { describe, expect, it } from 'vitest';
import { AT_ONCE, DEPUTIES, HOUSES } from '../parameters/options.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { block } from '../state/obstacles.ts';
import { tinyRun } from '../testing/tiny.ts';
import { sortByMinistry } from './bringMatters.ts';
import { holdOwnMeeting } from './holdOwnMeeting.ts';

const E = Math.E;
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

interface Given {
  readonly hours?: number;
  readonly month?: number;
  readonly settlingHoursPerUnit?: number;
  readonly layers?: number;
  readonly pending?: readonly (readonly [mandate: number, unit: number])[];
  readonly parameters?: Partial<Parameters>;
}

/**
 * House a has units a0 and a1 with ideals 1 and −1, house b the unit b0 with an ideal of 3; each has 2 of
 * capacity and supplies 1 of the one need of 1. They trust each other by half and have a culture of a
 * half, so they go along with 0.75. They grow together with a time constant of ten months. Ministry c is
 * not part of the merger. The merged ministry has held its meeting.
 */
function held(
  mergedMeeting: number,
  {
    hours = 40,
    month = 10,
    settlingHoursPerUnit = 0,
    layers = 1,
    pending = [],
    parameters = {},
  }: Given = {},
) {
  const simulation = tinyRun(
    {
      ministries: {
        a: { units: [{ ideal: 1 }, { ideal: -1 }] },
        b: { units: [{ ideal: 3 }] },
        c: {},
      },
      trust: [{ between: ['a', 'b'], trust: 0.5 }],
    },
    { merger: { ministries: ['a', 'b'], layers, disruption: 0, settlingTime: 9, settlingHoursPerUnit } },
    { mergedMeeting, growingTogether: 10, ...parameters },
  );
  const { state, month: notes, world } = simulation;
  state.month = month;
  state.belief.fill(0);
  notes.hours.fill(hours);
  for (const [mandate, unit] of pending) {
    block(state, mandate, unit);
    const [one, other] = [world.mandateMinistry[mandate], world.unitMinistry[unit]];
    notes.pendingInside[0] += 1;
    if (one === other) notes.pendingInHouse[one] += 1;
  }
  sortByMinistry(simulation);
  holdOwnMeeting(simulation, 0);
  return simulation;
}

describe('houses under one minister', () => {
  const grown = 1 - 1 / E;

  it('agree each by themselves with 0.8·s·s·(1 − I), then together with 0.8·s·s·I·ι', () => {
    // a is on 0, b on 3, all of them on 1.
    const apart = 0.8 / E;
    const together = 0.8 * grown * 0.75;
    const { state } = held(HOUSES);
    const ofA = together / (apart + together);
    const ofB = (3 * apart + together) / (apart + together);
    expect([...state.agreed.subarray(0, 3)]).toEqual(close([ofA, ofA, ofB]));
    expect([...state.binding.subarray(0, 3)]).toEqual(close([together, together, together]));
  });
  it('on the day of the merger agree nothing together', () => {
    const { state } = held(HOUSES, { month: 0 });
    expect([...state.agreed.subarray(0, 3)]).toEqual(close([0, 0, 3]));
    expect([...state.binding.subarray(0, 3)]).toEqual(close([0.8, 0.8, 0.8]));
  });
  it('are as good as the attention of their minister: half of 15 hours, and it binds with a quarter', () => {
    const { state, month } = held(HOUSES, { month: 0, hours: 7.5 });
    expect([state.attention[0], month.hours[0]]).toEqual([0.5, 0]);
    expect(state.binding[0]).toBeCloseTo(0.8 * 0.25, 12);
    // The merged ministry of 6 pays for its meeting once.
    expect([...month.meetingCost]).toEqual([0.06, 0, 0]);
  });
  it('tell each other in the house all, then together as far as they are open', () => {
    // a0 hears of a1's 1, then three quarters of the rest of 2; b0 has nobody in its house, and hears three
    // quarters of 2.
    expect([...held(HOUSES).state.belief.subarray(0, 3)]).toEqual(close([1.75, 1.75, 1.5]));
    // With half of the attention half of that: 0.5, then 0.5 × 0.75 of the rest.
    expect([...held(HOUSES, { hours: 7.5 }).state.belief.subarray(0, 3)]).toEqual(
      close([0.5 + 0.375 * 1.5, 0.5 + 0.375 * 1.5, 0.75]),
    );
  });
  it('divide the labour in the house with 1 − I, then together with I', () => {
    // All is redundant; a0 leads, turf 0.5 holds what is not open: 1 − 0.5 × 0.25 = 0.875.
    const together = 1 - 0.3 * 0.8 * grown * 0.875;
    expect([...held(HOUSES).state.responsibility.subarray(0, 3)]).toEqual(
      close([1, (1 - (0.3 * 0.8) / E) * together, together]),
    );
  });
  const insideOrBetween = [
    [0, 1],
    [1, 0],
    [2, 0],
  ] as const;

  it('settle as much as there is attention for, and of what is between as far as they are one', () => {
    // 15 hours and 2 for each of three obstacles are needed; half of two inside come up, and half of one
    // between: ⌊1.5⌋ and ⌊1⌋.
    const pending = insideOrBetween;
    const one = held(HOUSES, { pending, hours: 10.5, parameters: { growingTogether: 0.1 } });
    expect([...one.state.waitsFor.subarray(0, 3)]).toEqual([-1, 0, -1]);
    expect(one.state.trust[1]).toBeCloseTo(0.525, 12);
    const strangers = held(HOUSES, { pending, hours: 10.5, month: 0 });
    expect([...strangers.state.waitsFor.subarray(0, 3)]).toEqual([-1, 0, 0]);
    expect(strangers.state.trust[1]).toBe(0.5);
  });
  it('lose what no layer lets pass, inside and between, without a loss of trust', () => {
    const { state } = held(HOUSES, {
      layers: 2,
      pending: [insideOrBetween[0], insideOrBetween[2]],
      parameters: { layerPass: 0, growingTogether: 0.1 },
    });
    expect(state.resolved).toBe(0);
    expect(state.trust[1]).toBe(0.5);
  });
  it('need the settling hours of a merger: 15 and 2 for each of three units', () =>
    expect(held(HOUSES, { settlingHoursPerUnit: 2, hours: 10.5, month: 0 }).state.attention[0]).toBe(0.5));
});

describe('deputies', () => {
  it('lead their houses with hours of their own; the minister needs 6 + 3·houses + 2·between', () => {
    // a needs 6 + 3·2 + 2·2 of 6 hours, b 6 + 3 of 6; the minister has 7 of 6 + 3·2 + 2.
    const { state, month } = held(DEPUTIES, {
      month: 0,
      hours: 7,
      parameters: { ministerHours: 6 },
      pending: [
        [0, 1],
        [1, 0],
        [2, 0],
      ],
    });
    expect([state.attention[0], month.hours[0]]).toEqual([0.5, 0]);
    expect([...month.meetingCost]).toEqual([0.06, 0, 0]);
    const [ofA, ofB] = [0.8 * 0.375 ** 2, 0.8 * (2 / 3) ** 2];
    // Together at first with half of the authority: 0.4·½·½·0.75.
    const together = 0.075;
    expect([...state.agreed.subarray(0, 3)]).toEqual(
      close([
        together / (ofA + together),
        together / (ofA + together),
        (3 * ofB + together) / (ofB + together),
      ]),
    );
    expect([...state.binding.subarray(0, 3)]).toEqual(close([ofA, ofA, ofB]));
    // Of two inside a ⌊0.375·2 + ½⌋ is settled.
    expect([...state.waitsFor.subarray(0, 2)]).toEqual([-1, 0]);
  });
  it('keep all of their authority when the houses have become one, and then the minister has all, too', () => {
    const { state } = held(DEPUTIES, { parameters: { growingTogether: 0.1 } });
    const [ofA, together] = [0.8, 0.8 * 0.75];
    expect(state.agreed[0]).toBeCloseTo(together / (ofA + together), 12);
    expect(state.binding[0]).toBeCloseTo(0.8, 12);
  });
  it('in between the minister has 0.4 + 0.4·I', () => {
    const { state } = held(DEPUTIES);
    const together = (0.4 + 0.4 * (1 - 1 / E)) * 0.75;
    expect(state.agreed[2]).toBeCloseTo((3 * 0.8 + together) / (0.8 + together), 12);
  });
  it('bring ⌊2s + U⌋ obstacles between houses before the minister, and trust moves as in a committee', () => {
    // With 8 of 16 hours that is one of two, whatever the luck.
    const pending = [
      [0, 2],
      [2, 0],
    ] as const;
    const months = Array.from(
      { length: 40 },
      (_, month) => held(DEPUTIES, { month, hours: 8, pending }).state,
    );
    for (const { waitsFor, resolved, trust } of months) {
      expect(waitsFor[2]).toBe(0);
      expect(trust[1]).toBeCloseTo(resolved === 1 ? 0.525 : 0.49, 12);
    }
    expect(new Set(months.map(({ resolved }) => resolved))).toEqual(new Set([0, 1]));
    // With all hours two come up, or one more than there are.
    expect(held(DEPUTIES, { layers: 2, pending, parameters: { layerPass: 0 } }).state.trust[1]).toBeCloseTo(
      0.5 * 0.98 ** 2,
      12,
    );
  });
  it('leave the minister the settling hours of all units: 6 + 3·2 + 2·3', () =>
    expect(held(DEPUTIES, { settlingHoursPerUnit: 2, hours: 9, month: 0 }).state.attention[0]).toBe(0.5));
});

const afterOwnMeeting = (own: number) => {
  const simulation = tinyRun(
    { ministries: { a: { units: [{ ideal: 1 }, { ideal: -1 }] }, b: {}, c: {} } },
    {
      merger: {
        ministries: ['b', 'c'],
        layers: 1,
        disruption: 0,
        settlingTime: 9,
        settlingHoursPerUnit: 0,
      },
    },
    { mergedMeeting: own },
  );
  simulation.month.hours.fill(6);
  sortByMinistry(simulation);
  holdOwnMeeting(simulation, 0);
  return [...simulation.state.binding, ...simulation.state.belief, ...simulation.state.attention];
};

describe('a ministry that was not merged', () => {
  it.each([HOUSES, DEPUTIES])('meets as ever (%i)', (mergedMeeting) => {
    expect(afterOwnMeeting(mergedMeeting)).toEqual(afterOwnMeeting(AT_ONCE));
  });
});
