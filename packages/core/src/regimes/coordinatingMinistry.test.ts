import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { tinyGovernment, tinyRun, type Tiny } from '../testing/tiny.ts';
import { coordinatingMinistry } from './coordinatingMinistry.ts';
import { statusQuo } from './statusQuo.ts';

/**
 * a and b work in care, a and c in training, d alone in jobs; the cabinet's first goal is care and
 * training, so a, b and c would be merged.
 */
const tiny: Tiny = {
  ministries: {
    a: { layers: 3, units: [{ services: ['care', 'training'] }] },
    b: { units: [{ services: ['care'] }] },
    c: { units: [{ services: ['training'] }] },
    d: { units: [{ services: ['jobs'] }] },
  },
  needs: { care: 1, training: 1, jobs: 1 },
  goals: { care: ['care'], both: ['care', 'training'], training: ['training'], jobs: ['jobs'] },
  weights: { both: 4, care: 1, training: 2, jobs: 1 },
};
const parameters = { ...defaultParameters, mergedMinistries: 3, coordinatingLayers: 1.75 };

describe('a coordinating ministry', () => {
  const regime = coordinatingMinistry.make(tinyGovernment(tiny), parameters);

  it('is a czar’s council of the ministries that would be merged, on the goals that two of them share', () => {
    expect(regime.forums.map(({ kind }) => kind)).toEqual(['cabinet', 'coordinating-council']);
    expect(regime.forums[1]).toMatchObject({
      chair: { kind: 'czar' },
      members: ['a', 'b', 'c'],
      goals: ['both', 'training', 'care'],
      every: 1,
      hours: 3,
      decisions: 2,
      preparation: 0.6,
      demand: 0,
      chairVoice: 0,
      authority: { base: 0.3, backing: expect.closeTo(0.3, 12) },
      arbitration: { base: 0, backing: 0.4 },
      does: { exchange: 1, agree: 1, divide: 1, decide: 1, holdToAccount: 0 },
    });
  });
  it('merges nobody and needs no strengthened centre', () =>
    expect([regime.merger, regime.centre, regime.sharedGoals]).toEqual([undefined, undefined, undefined]));
  it('gives its ministries its layers, in the place of their own', () => {
    const { arrangement } = tinyRun(tiny, regime, parameters);
    expect([...arrangement.layers]).toEqual([1.75, 1.75, 1.75, 1]);
    expect([...arrangement.presentMinistry]).toEqual([0, 1, 2, 3]);
    // Nobody is reorganised, so nothing is disturbed.
    expect([...arrangement.reorganisation.disturbedSince]).toEqual([-1, -1, -1, -1]);
  });
  it('without a goal that two of its ministries share is the status quo', () => {
    const alone = tinyGovernment({
      ...tiny,
      goals: { care: ['care'], jobs: ['jobs'] },
      weights: { care: 2, jobs: 1 },
      ministries: { a: { units: [{ services: ['care'] }] }, d: { units: [{ services: ['jobs'] }] } },
    });
    const { forums, coordinated } = coordinatingMinistry.make(alone, parameters);
    expect(forums).toEqual(statusQuo.make(alone, parameters).forums);
    expect(coordinated).toBeUndefined();
  });
});
