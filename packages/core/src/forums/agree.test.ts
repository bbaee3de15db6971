import { describe, expect, it } from 'vitest';
import { committee } from '../institutions/committee.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import { inMeeting, sittingForum, tinyRun } from '../testing/tiny.ts';
import { agree } from './agree.ts';
import type { Chair } from './forum.ts';

/**
 * Ministry a has an ideal of 1 and capacity 2; b one of −1 and capacity 6. Their mean, by effort, is −0.5,
 * with a variance of 0.75.
 */
const ministries = {
  a: { units: [{ capacity: 2, ideal: 1 }] },
  b: { units: [{ capacity: 6, ideal: -1 }] },
};

function run(chair: Exclude<Chair, { kind: 'officials' }>, capability = 1, members?: readonly string[]) {
  const centre = { ...strengthenedCentre(defaultParameters), capability };
  const simulation = tinyRun(
    { ministries, trust: [{ between: ['a', 'b'], trust: 0.5 }] },
    { centre, forums: [committee('f', ['goal'], chair, defaultParameters, members)] },
  );
  simulation.state.backing = 0.6;
  simulation.state.centreView[0] = 1;
  return simulation;
}
const peer = { kind: 'peer', ministry: 'b' } as const;

describe('agree', () => {
  it('without a voice of the chair is the mean ideal by effort, bound with authority × preparation × openness', () => {
    const simulation = inMeeting(run(peer), 'f', {
      authority: 0.4,
      preparation: 0.5,
      openness: [0.6, 0.8],
    });
    agree(simulation, 1);
    const { agreed, binding } = simulation.state;
    expect([agreed[0], agreed[1]]).toEqual([-0.5, -0.5].map((value) => expect.closeTo(value, 12)));
    expect(binding[0]).toBeCloseTo(0.12, 12);
    expect(binding[1]).toBeCloseTo(0.16, 12);
    expect(simulation.state.trust[1]).toBe(0.5);
  });

  it('under a peer leans to the ideal of its units, and costs it the trust of the others', () => {
    const simulation = inMeeting(run(peer), 'f', {
      chairVoice: 0.3,
      authority: 0.4,
      preparation: 0.5,
      openness: [0.6, 0.8],
    });
    agree(simulation, 1);
    const { agreed, binding, trust } = simulation.state;
    expect(agreed[0]).toBeCloseTo(0.7 * -0.5 + 0.3 * -1, 12);
    // A peer persuades; it cannot order.
    expect(binding[0]).toBeCloseTo(0.12, 12);
    expect(trust[1]).toBeCloseTo(0.5 - 0.1 * 0.15 * 0.5, 12);
    expect(trust[2]).toBe(trust[1]);
    expect([...simulation.month.bound]).toEqual([0, 0]);
  });

  it('at part of its strength costs part of the trust', () => {
    const simulation = inMeeting(run(peer), 'f', { chairVoice: 0.3 });
    agree(simulation, 0.25);
    expect(simulation.state.trust[1]).toBeCloseTo(0.5 - 0.25 * 0.1 * 0.15 * 0.5, 12);
  });

  it.each(['centre', 'czar', 'prime-minister'] as const)(
    'under %s leans to its view, and binds by consent and by order',
    (kind) => {
      const simulation = inMeeting(run({ kind }), 'f', {
        chairVoice: 0.2,
        authority: 0.7,
        preparation: 0.9,
        openness: [0.6, 0.8],
      });
      agree(simulation, 1);
      const { agreed, binding, trust } = simulation.state;
      expect(agreed[1]).toBeCloseTo(0.8 * -0.5 + 0.2 * 1, 12);
      expect(binding[0]).toBeCloseTo(0.7 * 0.9 * (0.8 * 0.6 + 0.2 * 0.6), 12);
      expect(binding[1]).toBeCloseTo(0.7 * 0.9 * (0.8 * 0.8 + 0.2 * 0.6), 12);
      expect([...simulation.month.overruled]).toEqual([expect.closeTo(0.3, 12), expect.closeTo(0.3, 12)]);
      expect([...simulation.month.bound]).toEqual([1, 1]);
      expect(trust[1]).toBe(0.5);
    },
  );

  it('sees from afar with a bias of (1 − κ) standard deviations of the ideals', () => {
    const [near, far] = [1, 0.5].map((capability) => run({ kind: 'centre' }, capability));
    for (const simulation of [near, far]) agree(inMeeting(simulation, 'f', { chairVoice: 1 }), 1);
    expect(near.state.agreed[0]).toBe(1);
    expect(far.arrangement.viewBias[0]).not.toBe(0);
    expect(far.state.agreed[0]).toBeCloseTo(1 + far.arrangement.viewBias[0] * Math.sqrt(0.75), 12);
    const [half, quarter] = [0.5, 0.75].map(
      (capability) => run({ kind: 'centre' }, capability).arrangement.viewBias[0],
    );
    expect(quarter).toBeCloseTo(half / 2, 12);
  });

  it('binds only those who came in person', () => {
    const simulation = inMeeting(run({ kind: 'centre' }), 'f', { chairVoice: 0.2, present: [1] });
    agree(simulation, 1);
    expect(simulation.state.binding[0]).toBe(0);
    expect(simulation.state.binding[1]).toBeGreaterThan(0);
    expect([...simulation.month.bound]).toEqual([0, 1]);
  });

  it('joins an agreement that stands: the mean by strength, as binding as the stronger', () => {
    const simulation = inMeeting(run(peer), 'f', { authority: 0.1 });
    simulation.state.agreed[0] = 1;
    simulation.state.binding[0] = 0.2;
    agree(simulation, 1);
    expect(simulation.state.agreed[0]).toBeCloseTo((0.2 * 1 + 0.1 * -0.5) / 0.3, 12);
    expect(simulation.state.binding[0]).toBe(0.2);
    expect(simulation.state.binding[1]).toBeCloseTo(0.1, 12);
  });

  it('is on the mean where the units of the peer in the chair do nothing for the goal', () => {
    const simulation = inMeeting(run(peer), 'f', { chairVoice: 0.3 });
    simulation.state.linkEffort[1] = 0;
    agree(simulation, 1);
    expect(simulation.state.agreed[0]).toBe(1);
    expect(simulation.state.trust[1]).toBe(0.5);
  });

  it('agrees nothing, and costs nobody trust, where nobody works', () => {
    const simulation = inMeeting(run(peer), 'f', { chairVoice: 0.3 });
    simulation.state.linkEffort.fill(0);
    simulation.state.agreed.fill(0.25);
    agree(simulation, 1);
    expect([...simulation.state.agreed]).toEqual([0.25, 0.25]);
    expect([...simulation.state.binding]).toEqual([0, 0]);
    expect(simulation.state.trust[1]).toBe(0.5);
  });

  it('leaves those alone who are not open at all, and whom nobody can order', () => {
    const simulation = inMeeting(run({ kind: 'centre' }), 'f', { chairVoice: 0.5, openness: [0, 0] });
    simulation.state.backing = 0;
    simulation.state.agreed.fill(0.25);
    agree(simulation, 1);
    expect([...simulation.state.agreed]).toEqual([0.25, 0.25]);
    // They were not overruled either.
    expect([...simulation.month.bound]).toEqual([0, 0]);
  });

  it('carries the constant error of its forum', () => {
    const simulation = inMeeting(run({ kind: 'centre' }), 'f');
    Object.assign(simulation.month.meeting.forum, { error: 0.25 });
    agree(simulation, 1);
    expect(simulation.state.agreed[0]).toBeCloseTo(-0.25, 12);
    // The chair did not take part in the decision, so nobody blames the centre.
    expect([...simulation.month.bound]).toEqual([0, 0]);
  });

  it('counts the ideals of those who sent a delegate, but of members only', () => {
    const simulation = inMeeting(run({ kind: 'centre' }, 1, ['a']), 'f', { present: [] });
    agree(simulation, 1);
    expect(simulation.state.binding[0]).toBe(0);
    const here = inMeeting(run({ kind: 'centre' }, 1, ['a']), 'f');
    agree(here, 1);
    expect([here.state.agreed[0], here.state.binding[1]]).toEqual([1, 0]);
  });
});

const bindingUnderVeto = (
  terms: Parameters<typeof inMeeting>[2] = {},
  prepare: (simulation: ReturnType<typeof tinyRun>) => void = () => {},
  unclear = 0,
): number[] => {
  const simulation = tinyRun(
    { ministries },
    {
      centre: { ...strengthenedCentre(defaultParameters), units: 2, roleClarity: 0, capability: 1 },
      forums: [committee('f', ['goal'], unclear > 0 ? { kind: 'centre' } : peer, defaultParameters)],
    },
    { veto: 0.5, roleConfusion: unclear },
  );
  prepare(simulation);
  agree(
    inMeeting(simulation, 'f', { authority: 0.4, preparation: 0.5, openness: [0.6, 0.8], ...terms }),
    1,
  );
  return [...simulation.state.binding];
};

describe('a veto', () => {
  // The mean is −0.5: a is hurt by 1.5, b by 0.5; at a veto of 0.5 a lets through exp(−¼·2.25), b exp(−¼·0.25).
  const [byA, byB] = [Math.exp(-0.5625), Math.exp(-0.0625)];

  it('weakens what is agreed for all, by how much it hurts each who came', () =>
    expect(bindingUnderVeto()).toEqual(
      [0.12 * byA * byB, 0.16 * byA * byB].map((value) => expect.closeTo(value, 12)),
    ));
  it('is overcome as far as the chair arbitrates', () =>
    expect(bindingUnderVeto({ arbitration: 0.6 })[1]).toBeCloseTo(
      0.16 * (1 - 0.4 * (1 - byA)) * (1 - 0.4 * (1 - byB)),
      12,
    ));
  it('is none of a chair who always arbitrates', () =>
    expect(bindingUnderVeto({ arbitration: 1 })[1]).toBeCloseTo(0.16, 12));
  it('is not a delegate’s', () =>
    expect(bindingUnderVeto({ present: [1] })).toEqual([0, expect.closeTo(0.16 * byB, 12)]));
  it('is not theirs who do no work on the goal', () => {
    // Without a the mean is b's own ideal, so that b loses nothing.
    expect(bindingUnderVeto({}, ({ state }) => state.linkEffort.set([0, 6]))[1]).toBeCloseTo(0.16, 12);
  });
  it('looks at the mean of a member’s units by effort', () => {
    const simulation = tinyRun(
      {
        ministries: {
          a: {
            units: [
              { capacity: 3, ideal: 2 },
              { capacity: 1, ideal: -2 },
            ],
          },
          b: { units: [{ capacity: 4, ideal: -1 }] },
        },
      },
      { forums: [committee('f', ['goal'], peer, defaultParameters)] },
      { veto: 1 },
    );
    agree(inMeeting(simulation, 'f'), 1);
    // a is at ¾·2 − ¼·2 = 1, b at −1, the agreement between them at 0: exp(−½) of each.
    expect(simulation.state.binding[0]).toBeCloseTo(Math.exp(-1), 12);
  });
  it('counts the constant error of a forum as part of what hurts', () => {
    let error = 0;
    const [, ofB] = bindingUnderVeto(
      {},
      (simulation) => {
        error = sittingForum(simulation, 'f').error;
      },
      0.4,
    );
    const stance = -0.5 + error;
    expect(Math.abs(error)).toBeGreaterThan(0.01);
    expect(ofB).toBeCloseTo(0.16 * Math.exp(-0.25 * ((stance - 1) ** 2 + (stance + 1) ** 2)), 12);
  });
  it('leaves the distrust of a member that is overruled as it is', () => {
    const simulation = inMeeting(
      tinyRun(
        { ministries, trust: [{ between: ['a', 'b'], trust: 0.5 }] },
        { forums: [committee('f', ['goal'], peer, defaultParameters)] },
        { veto: 20 },
      ),
      'f',
      { chairVoice: 0.3 },
    );
    agree(simulation, 1);
    expect(simulation.state.trust[1]).toBeCloseTo(0.5 - 0.1 * 0.15 * 0.5, 12);
  });
});
