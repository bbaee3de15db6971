import { describe, expect, it } from 'vitest';
import { committee } from '../institutions/committee.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import type { Regime } from '../regimes/regime.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import { block } from '../state/obstacles.ts';
import { comeUp, inMeeting, tinyRun } from '../testing/tiny.ts';
import { decide } from './decide.ts';
import type { Chair } from './forum.ts';

const needs = { care: 1, training: 1 };
const goals = { goal: ['care'], other: ['training'] };
/**
 * Places: mandates a0-care 0, a0-training 1, b0-care 2, b0-training 3, c0-care 4, c0-training 5; units a0
 * 0, b0 1, c0 2.
 */
const run = (
  chair: Exclude<Chair, { kind: 'officials' }> = { kind: 'peer', ministry: 'a' },
  { merger }: Pick<Regime, 'merger'> = {},
) =>
  tinyRun(
    {
      ministries: { a: { trustInCentre: 0.4 }, b: {}, c: {} },
      needs,
      goals,
      trust: [{ between: ['a', 'b'], trust: 0.5 }],
    },
    {
      forums: [committee('f', ['goal'], chair, defaultParameters, ['a', 'b'])],
      centre: strengthenedCentre(defaultParameters),
      merger,
    },
  );

/** Share of trials in which a's obstacle with b is resolved, over many months of luck. */
function frequency(terms: { arbitration: number; present: readonly number[] }): number {
  const simulation = inMeeting(run(), 'f', terms);
  const { state } = simulation;
  const trials = 4000;
  let resolved = 0;
  for (let month = 0; month < trials; month++) {
    Object.assign(state, { month, pending: 0, resolved: 0 });
    state.trust.set([1, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 1]);
    block(state, 0, 1);
    comeUp(simulation);
    decide(simulation, 1);
    resolved += state.resolved;
  }
  return resolved / trials;
}

/** a has one layer, b three, c one and a half. */
const layered = (layerPass: number) =>
  tinyRun(
    {
      ministries: { a: {}, b: { layers: 3 }, c: { layers: 1.5 } },
      trust: [
        { between: ['a', 'b'], trust: 0.5 },
        { between: ['a', 'c'], trust: 0.5 },
      ],
    },
    { forums: [committee('f', ['goal'], { kind: 'peer', ministry: 'a' }, defaultParameters)] },
    { layerPass },
  );

describe('decide', () => {
  // Four standard errors of a share of 4000 trials are 0.032 at most.
  it.each([
    ['both principals: 0.3 + 0.7 × 0.5', { arbitration: 0, present: [0, 1] }, 0.65],
    [
      'both, and a chair who arbitrates with 0.4: 1 − 0.35 × 0.6',
      { arbitration: 0.4, present: [0, 1] },
      0.79,
    ],
    ['one, and the chair: 0.4 × ½', { arbitration: 0.4, present: [0] }, 0.2],
    ['one without a chair', { arbitration: 0, present: [1] }, 0],
    ['delegates only', { arbitration: 1, present: [] }, 0],
  ])('resolves with the chance of %s', (_, terms, chance) =>
    expect(Math.abs(frequency(terms) - chance)).toBeLessThan(0.032),
  );

  it('what is resolved is free, counts with its age, and raises trust both ways', () => {
    const simulation = inMeeting(run(), 'f', { arbitration: 1 });
    const { state } = simulation;
    block(state, 0, 1);
    state.month = 3;
    comeUp(simulation);
    decide(simulation, 1);
    expect(state.waitsFor[0]).toBe(-1);
    expect([state.resolved, state.resolvedAge, state.resolvedInMeetings]).toEqual([1, 3, 1]);
    expect(state.trust[1]).toBeCloseTo(0.525, 12);
    expect(state.trust[3]).toBe(state.trust[1]);
    expect([...state.trustInCentre]).toEqual([0.4, 0.5, 0.5]);
  });

  it.each(['prime-minister', 'centre', 'czar'] as const)('raises trust in the centre under %s', (kind) => {
    const simulation = inMeeting(run({ kind }), 'f', { arbitration: 1 });
    block(simulation.state, 0, 1);
    comeUp(simulation);
    decide(simulation, 1);
    expect([...simulation.state.trustInCentre]).toEqual([
      expect.closeTo(0.412, 12),
      expect.closeTo(0.51, 12),
      0.5,
    ]);
  });

  it('what came up and was not resolved costs trust', () => {
    const simulation = inMeeting(run(), 'f', { present: [] });
    block(simulation.state, 0, 1);
    comeUp(simulation);
    decide(simulation, 1);
    expect(simulation.state.waitsFor[0]).toBe(1);
    expect(simulation.state.trust[1]).toBeCloseTo(0.49, 12);
  });

  it('takes the oldest first, up to the agenda, and leaves the rest', () => {
    const simulation = inMeeting(run(), 'f', { arbitration: 1 });
    block(simulation.state, 2, 0);
    block(simulation.state, 0, 1);
    comeUp(simulation);
    decide(simulation, 1);
    expect([simulation.state.waitsFor[2], simulation.state.waitsFor[0]]).toEqual([-1, 1]);
    expect(simulation.state.trust[1]).toBeCloseTo(0.525, 12);
  });

  it('passes over what is out of its scope or not between its members, without using up the agenda', () => {
    const simulation = inMeeting(run(), 'f', { arbitration: 1 });
    block(simulation.state, 1, 1);
    block(simulation.state, 2, 2);
    block(simulation.state, 4, 0);
    block(simulation.state, 0, 1);
    comeUp(simulation);
    decide(simulation, 1);
    expect([1, 2, 4, 0].map((e) => simulation.state.waitsFor[e])).toEqual([1, 2, 0, -1]);
  });

  it('leaves to their minister what is between two houses that were merged', () => {
    const simulation = inMeeting(
      run(undefined, {
        merger: {
          ministries: ['a', 'b'],
          layers: 1,
          disruption: 0,
          settlingTime: 9,
          settlingHoursPerUnit: 0,
        },
      }),
      'f',
      { arbitration: 1 },
    );
    block(simulation.state, 0, 1);
    comeUp(simulation);
    decide(simulation, 1);
    expect(simulation.state.waitsFor[0]).toBe(1);
  });

  describe('where layers hold decisions up', () => {
    it.each([
      ['the higher of the two: 0.65 × 0.7²', 1, 0.7, 0.65 * 0.49],
      ['half a layer: 0.65 × 0.64^½', 2, 0.64, 0.65 * 0.8],
    ])('the chance falls by %s', (_, unit, layerPass, chance) => {
      const simulation = inMeeting(layered(layerPass), 'f');
      const { state } = simulation;
      const trials = 4000;
      let resolved = 0;
      for (let month = 0; month < trials; month++) {
        Object.assign(state, { month, pending: 0, resolved: 0 });
        state.trust.set([1, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 1]);
        block(state, 0, unit);
        comeUp(simulation);
        decide(simulation, 1);
        resolved += state.resolved;
      }
      expect(Math.abs(resolved / trials - chance)).toBeLessThan(0.032);
    });
    it('what does not pass costs trust as what is not settled', () => {
      const simulation = inMeeting(layered(0), 'f', { arbitration: 1 });
      block(simulation.state, 0, 1);
      comeUp(simulation);
      decide(simulation, 1);
      expect(simulation.state.waitsFor[0]).toBe(1);
      expect(simulation.state.trust[1]).toBeCloseTo(0.49, 12);
    });
  });
});
