import { describe, expect, it } from 'vitest';
import { committee } from '../institutions/committee.ts';
import { taskForce } from '../institutions/taskForce.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { InputError } from '../problems.ts';
import { tinyRun, type Tiny } from '../testing/tiny.ts';
import { strengthenedCentre } from './centre.ts';

const tiny: Tiny = {
  ministries: {
    a: { units: [{ capacity: 1, priorities: { one: 1 } }] },
    b: { layers: 3, units: [{ capacity: 2 }, { capacity: 4 }] },
    c: { units: [{ capacity: 3, priorities: { two: 1 } }] },
  },
  goals: { one: ['care'], two: ['care'] },
  weights: { one: 3, two: 1 },
};
const merger = {
  ministries: ['c', 'a'],
  layers: 2,
  disruption: 0.2,
  settlingTime: 9,
  settlingHoursPerUnit: 2,
};
const centre = { ...strengthenedCentre(defaultParameters), spotlight: 0.3 };

const bad = () =>
  tinyRun(tiny, {
    merger: { ...merger, ministries: ['a', 'z'] },
    forums: [committee('f', ['three'], { kind: 'centre' }, defaultParameters)],
  });

describe('arrange', () => {
  it('puts merged houses at the place of the first, with layers, units, capacity and mission of their own', () => {
    const {
      presentMinistry,
      presentMinistries,
      layers,
      ministryCapacity,
      ministryUnitCount,
      mission,
      merged,
      own,
    } = tinyRun(tiny, { merger }).arrangement;
    expect([[...presentMinistry], [...presentMinistries]]).toEqual([
      [0, 1, 0],
      [0, 1],
    ]);
    expect([layers[0], layers[1]]).toEqual([2, 3]);
    expect([[...ministryCapacity], [...ministryUnitCount], [...merged]]).toEqual([
      [4, 6, 0],
      [2, 2, 0],
      [1, 0, 0],
    ]);
    expect([...mission.subarray(0, 4)]).toEqual([0.25, 0.75, 0.5, 0.5]);
    expect(own.map((one) => one?.id)).toEqual(['ministry:a', 'ministry:b', undefined]);
  });
  it('pulls to shared goals by cabinet weight, with chains on them alone', () => {
    const { pull, chain, goalPull, sharedGoals } = tinyRun(tiny, {
      centre,
      sharedGoals: { goals: ['two'], pull: 0.6, deliveryChains: 0.5 },
    }).arrangement;
    expect([[...pull], [...chain], goalPull, sharedGoals]).toEqual([[0, 1], [0, 0.5], 0.6, 1]);
  });
  it('puts the spotlight on shared goals for good, and on goals of forums it serves until they end', () => {
    const forums = [
      taskForce('t', ['two'], defaultParameters),
      committee('p', ['one'], { kind: 'peer', ministry: 'a' }, defaultParameters),
    ];
    expect([...tinyRun(tiny, { centre, forums }).arrangement.spotlightEnds]).toEqual([0, 18]);
    expect([
      ...tinyRun(tiny, { centre, forums, sharedGoals: { goals: ['one'], pull: 0.6, deliveryChains: 1 } })
        .arrangement.spotlightEnds,
    ]).toEqual([Infinity, 18]);
    expect([...tinyRun(tiny, { centre, forums }).arrangement.spotlight]).toEqual([0.3, 0.3]);
  });
  it('lets forums stand that do or take anything, and have members', () => {
    const nothing = { exchange: 0, agree: 0, divide: 0, decide: 0, holdToAccount: 0 };
    const of = (changes: object) =>
      tinyRun(tiny, {
        centre,
        forums: [
          {
            ...committee('f', ['one'], { kind: 'centre' }, defaultParameters),
            does: nothing,
            hours: 0,
            cost: 0,
            ...changes,
          },
        ],
      }).arrangement.ranks.flat().length;
    expect([
      of({}),
      of({ hours: 1 }),
      of({ cost: 1 }),
      of({ does: { ...nothing, divide: 0.1 } }),
      of({ hours: 1, members: [] }),
    ]).toEqual([0, 1, 1, 1, 0]);
  });
  it('has no shared goals at zero strength, and some at any', () => {
    const strengths = [
      [0, 0],
      [0.1, 0],
      [0, 0.1],
    ] as const;
    expect(
      strengths.map(
        ([pull, deliveryChains]) =>
          tinyRun(tiny, { centre, sharedGoals: { goals: ['two'], pull, deliveryChains } }).arrangement
            .sharedGoals,
      ),
    ).toEqual([0, 1, 1]);
  });
  it('refuses what is not in the government, all at once', () => {
    expect(bad).toThrow(InputError);
    expect(bad).toThrow(/merger\.ministries\.1[\s\S]*forums\.0\.goals\.0[\s\S]*forums\.0\.preparation/);
  });
});
