import { describe, expect, it } from 'vitest';
import { committee } from '../institutions/committee.ts';
import { workingGroup } from '../institutions/workingGroup.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { inMeeting, tinyRun } from '../testing/tiny.ts';
import { divide } from './divide.ts';

const peer = { kind: 'peer', ministry: 'most-effort' } as const;
const forum = committee('f', ['goal'], peer, defaultParameters, ['a', 'b']);

interface Case {
  readonly need: number;
  /** ŷ of a, b, c. */
  readonly seen?: readonly number[];
  readonly responsibility?: readonly number[];
  readonly present?: readonly number[];
  readonly openness?: readonly number[];
}

/**
 * Responsibilities after a division by a and b (of three), with authority 0.5 and preparation 0.8: 0.3 ×
 * 0.4 = 0.12 moves at most.
 */
function after(
  { need, seen = [1, 1, 1], responsibility = [1, 1, 1], present = [0, 1], openness = [1, 1, 1] }: Case,
  of = forum,
): number[] {
  const simulation = inMeeting(tinyRun({ ministries: { a: {}, b: {}, c: {} } }, { forums: [of] }), 'f', {
    authority: 0.5,
    preparation: 0.8,
    present,
    openness,
  });
  simulation.state.need[0] = need;
  simulation.state.seen.set(seen);
  simulation.state.cellSeen[0] = seen.reduce((sum, one) => sum + one, 0);
  simulation.state.responsibility.set(responsibility);
  divide(simulation, 1);
  return [...simulation.state.responsibility];
}

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

describe('divide', () => {
  it('lets the first lead on a tie; the other yields all the way where more is redundant than it supplies', () => {
    expect(after({ need: 0.5 })).toEqual(close([1, 1 - 0.12, 1]));
  });
  it('lets the one lead who has the highest competence × responsibility', () =>
    expect(after({ need: 0.5, responsibility: [0.9, 1, 1] })).toEqual(close([0.9 * 0.88, 1, 1])));
  it('takes only what is redundant: (3 − 2.4) of the (3 − 1) that the lead does not supply', () => {
    expect(after({ need: 2.4 })).toEqual(close([1, 1 - 0.12 * 0.3, 1]));
  });
  it('takes the less the more turf is claimed and the less open the ministry: 1 − 0.5 × (1 − 0.4)', () => {
    expect(after({ need: 0.5, openness: [1, 0.4, 1] })).toEqual(close([1, 1 - 0.12 * 0.7, 1]));
  });
  it('takes nothing of those who sent a delegate', () =>
    expect(after({ need: 0.5, present: [0] })).toEqual([1, 1, 1]));
  it('leaves all as it is within 5 % of need', () => {
    expect(after({ need: 2.9, responsibility: [0.5, 0.5, 0.5] })).toEqual([0.5, 0.5, 0.5]);
    expect(after({ need: 3.1, responsibility: [0.5, 0.5, 0.5] })).toEqual([0.5, 0.5, 0.5]);
    // The borders themselves, 1.05 and 0.95 of need, are within.
    expect(after({ need: 1, seen: [0.35, 0.35, 0.35], responsibility: [0.5, 0.5, 0.5] })).toEqual([
      0.5, 0.5, 0.5,
    ]);
    expect(after({ need: 1, seen: [0.25, 0.35, 0.35], responsibility: [0.5, 0.5, 0.5] })).toEqual([
      0.5, 0.5, 0.5,
    ]);
  });
  it('gives responsibility back to members who came where supply is short', () => {
    expect(after({ need: 4, responsibility: [0.5, 0.5, 0.5], present: [0] })).toEqual(
      close([0.5 + 0.12 * 0.5, 0.5, 0.5]),
    );
  });
  it('moves all of redundancy where only the lead supplies', () =>
    expect(after({ need: 0.5, seen: [3, 0, 0] })[1]).toBeCloseTo(0.88, 12));
  it('counts officials of a working group as present', () => {
    const group = { ...workingGroup('f', ['goal'], defaultParameters), members: ['a', 'b'] };
    expect(after({ need: 0.5, present: [] }, group)).toEqual(close([1, 0.88, 1]));
    expect(after({ need: 4, responsibility: [0.5, 0.5, 0.5], present: [] }, group)).toEqual(
      close([0.56, 0.56, 0.5]),
    );
  });
});
