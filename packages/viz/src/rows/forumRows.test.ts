import type { Minutes } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { forumMonthOf } from './forumRows.ts';

const place = { segment: 'old', service: 'care' };
const obstacle = (ministry: string, fate: 'resolved' | 'not resolved' | 'deferred') => ({
  ...place,
  unit: 'u',
  ministry,
  waitsFor: 'v',
  waitsForMinistry: 'c',
  since: 3,
  fate,
  ministersPresent: 2,
});
const minutes: Minutes = {
  month: 24,
  forum: 'cabinet',
  kind: 'cabinet',
  chair: { kind: 'prime-minister', ministry: null },
  goals: ['g'],
  primeMinisterCame: true,
  attendance: [
    { ministry: 'a', members: ['a', 'b'], sent: 'minister', hours: 4 },
    { ministry: 'c', members: ['c'], sent: 'delegate', hours: 0 },
  ],
  terms: { preparation: 0.5, authority: 1, arbitration: 1, openness: 0.3 },
  agenda: 2,
  beliefs: [
    { ministry: 'a', rose: 0.25, fell: 0, changes: [] },
    { ministry: 'b', rose: 0.25, fell: 0.5, changes: [] },
  ],
  agreements: [
    {
      goal: 'g',
      stance: 0.2,
      members: 0.1,
      binds: [
        { unit: 'u', ministry: 'b', agreed: 0.2, before: 0, after: 0.75 },
        { unit: 'v', ministry: 'b', agreed: 0.2, before: 0, after: 0.5 },
      ],
    },
  ],
  responsibilities: [
    {
      ...place,
      kind: 'yielded',
      lead: 'v',
      changes: [{ unit: 'u', ministry: 'a', before: 1, after: 0.75 }],
    },
    {
      ...place,
      kind: 'taken back',
      lead: null,
      changes: [{ unit: 'v', ministry: 'c', before: 0.5, after: 1 }],
    },
  ],
  obstacles: [
    obstacle('a', 'resolved'),
    obstacle('b', 'not resolved'),
    obstacle('b', 'deferred'),
    obstacle('c', 'deferred'),
  ],
  trust: [],
  trustInCentre: [],
  accountability: [{ goal: 'g', before: 0.2, after: 0.6 }],
};

describe('forumMonthOf', () => {
  it('counts the ministries of old with the ministry they are now part of', () => {
    expect(forumMonthOf(minutes).rows).toEqual([
      {
        ministry: 'a',
        sent: 'minister',
        hours: 4,
        learnt: 1,
        bound: 0.75,
        yielded: 0.25,
        takenBack: 0,
        resolved: 1,
        raised: 1,
        deferred: 1,
      },
      {
        ministry: 'c',
        sent: 'delegate',
        hours: 0,
        learnt: 0,
        bound: 0,
        yielded: 0,
        takenBack: 0.5,
        resolved: 0,
        raised: 0,
        deferred: 1,
      },
    ]);
  });
  it('counts the units that an agreement binds', () =>
    expect(forumMonthOf(minutes).agreed).toEqual([{ goal: 'g', stance: 0.2, members: 0.1, binds: 2 }]));
});
