import { describe, expect, it } from 'vitest';
import { committee } from '../institutions/committee.ts';
import { stocktake } from '../institutions/stocktake.ts';
import { workingGroup } from '../institutions/workingGroup.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import { inMeeting, tinyRun } from '../testing/tiny.ts';
import { exchange } from './exchange.ts';
import type { Forum } from './forum.ts';

const peer = { kind: 'peer', ministry: 'most-effort' } as const;
const pair = committee('f', ['goal'], peer, defaultParameters, ['a', 'b']);

/** Three ministries that supply 1 each; a and b meet. Each sees 2 of others, and believes 0.3 of it at the start. */
const run = (forum: Forum = pair) =>
  tinyRun(
    { ministries: { a: {}, b: {}, c: {} } },
    { forums: [forum], centre: { ...strengthenedCentre(defaultParameters), capability: 0.9 } },
  );

/** Beliefs after an exchange with q = 0.5 × 0.8 = 0.4 for those who came. */
function after(
  beliefs: readonly number[],
  {
    forum = pair,
    strength = 1,
    present = [0, 1],
  }: { forum?: Forum; strength?: number; present?: readonly number[] } = {},
): number[] {
  const simulation = inMeeting(run(forum), 'f', { preparation: 0.5, meanOpenness: 0.8, present });
  simulation.state.belief.set(beliefs);
  exchange(simulation, strength);
  return [...simulation.state.belief];
}

describe('exchange', () => {
  it('begins with 0.3 of what others supply', () =>
    expect([...run().state.belief]).toEqual([0.6, 0.6, 0.6].map((value) => expect.closeTo(value, 12))));
  it('raises a belief towards what the other member supplies, not those outside', () => {
    const [a, b, c] = after([0.6, 0.2, 0.6]);
    expect(a).toBeCloseTo(0.6 + 0.4 * (1 - 0.6), 12);
    expect(b).toBeCloseTo(0.2 + 0.4 * (1 - 0.2), 12);
    expect(c).toBe(0.6);
  });
  it('leaves a belief between what is told and what all others supply', () =>
    expect(after([1.5, 1.5, 0])[0]).toBe(1.5));
  it('lowers one above what all others supply, as far as the members cover it: half', () => {
    expect(after([3, 0, 0])[0]).toBeCloseTo(3 + 0.4 * 0.5 * (2 - 3), 12);
  });
  it('gives seven tenths to those who sent a delegate', () => {
    expect(after([0.5, 0.5, 0], { present: [1] })[0]).toBeCloseTo(0.5 + 0.7 * 0.4 * 0.5, 12);
    expect(after([0.5, 0.5, 0], { present: [1] })[1]).toBeCloseTo(0.5 + 0.4 * 0.5, 12);
  });
  it('gives seven tenths to everybody in a working group', () => {
    const group = { ...workingGroup('f', ['goal'], defaultParameters), members: ['a', 'b'] };
    expect(after([0.5, 0.5, 0], { forum: group, present: [] })[0]).toBeCloseTo(0.5 + 0.7 * 0.4 * 0.5, 12);
  });
  it('counts the capability of the centre where data are on the table: q = 0.5 × max(0.8, 0.9), whoever came', () => {
    const data = { ...stocktake('f', ['goal'], defaultParameters), members: ['a', 'b'] };
    expect(after([0.5, 0.5, 0], { forum: data, present: [] })[0]).toBeCloseTo(0.5 + 0.45 * 0.5, 12);
  });
  it('is a quarter as strong at a quarter of the strength', () =>
    expect(after([0.5, 0, 0], { strength: 0.25 })[0]).toBeCloseTo(0.5 + 0.1 * 0.5, 12));
  it('brings a belief in supply that nobody gives down to nothing: nobody else supplies, so all is covered', () => {
    const simulation = inMeeting(
      tinyRun(
        {
          ministries: { a: {}, b: {} },
          needs: { care: 1, training: 1 },
          goals: { goal: ['care'], other: ['training'] },
        },
        { forums: [pair] },
      ),
      'f',
    );
    simulation.state.belief[0] = 3;
    simulation.state.seen.fill(0);
    simulation.state.cellSeen.fill(0);
    exchange(simulation, 0.4);
    expect(simulation.state.belief[0]).toBeCloseTo(3 * 0.6, 12);
  });
});
