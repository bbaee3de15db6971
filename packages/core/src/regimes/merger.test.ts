import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { tinyGovernment } from '../testing/tiny.ts';
import { merger } from './merger.ts';

const services = { x: 1, y: 1, z: 1 };
/** Mandates in the top goal (x, y): a 1, b 2, c 0, d 2, e 1. */
const government = tinyGovernment({
  ministries: {
    a: { units: [{ services: ['x', 'z'] }] },
    b: { units: [{ services: ['x'] }, { services: ['y'] }] },
    c: { units: [{ services: ['z'] }] },
    d: { units: [{ services: ['x', 'y', 'z'] }] },
    e: { units: [{ services: ['y'] }] },
  },
  needs: services,
  goals: { low: ['z'], top: ['x', 'y'] },
  weights: { low: 1, top: 2 },
});
const merged = (mergedMinistries: number, change: Partial<typeof government> = {}) =>
  merger({ ...government, ...change }, { ...defaultParameters, mergedMinistries }).ministries;

describe('merger', () => {
  it('takes those with most mandates in the top goal, the first on a tie, in their own order', () => {
    expect(merged(2)).toEqual(['b', 'd']);
    expect(merged(3)).toEqual(['a', 'b', 'd']);
  });
  it('takes all if there are fewer', () => expect(merged(99)).toEqual(['a', 'b', 'c', 'd', 'e']));
  it('takes those that the government proposes', () =>
    expect(merged(2, { merger: ['c', 'e'] })).toEqual(['c', 'e']));
  it('reorganises as the parameters say', () => {
    expect(
      merger(government, {
        ...defaultParameters,
        layers: 3,
        disruption: 0.1,
        settlingTime: 5,
        settlingHoursPerUnit: 1,
      }),
    ).toMatchObject({ layers: 3, disruption: 0.1, settlingTime: 5, settlingHoursPerUnit: 1 });
  });
});
