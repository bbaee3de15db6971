import { describe, expect, it } from 'vitest';
import { committee } from '../institutions/committee.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { tinyGovernment } from '../testing/tiny.ts';
import { strengthenedCentre } from './centre.ts';
import { checkRegime } from './checkRegime.ts';
import type { Regime } from './regime.ts';

const government = tinyGovernment({
  ministries: { a: {}, b: {}, c: {} },
  goals: { one: ['care'], two: ['care'] },
});
const centre = strengthenedCentre(defaultParameters);
const merger = {
  ministries: ['a', 'b'],
  layers: 2,
  disruption: 0.2,
  settlingTime: 9,
  settlingHoursPerUnit: 2,
};
const forum = committee('f', ['one'], { kind: 'centre' }, defaultParameters);
const whole: Regime = {
  id: 'r',
  name: 'R',
  merger,
  centre,
  sharedGoals: { goals: ['one', 'two'], pull: 0.6, deliveryChains: 1 },
  forums: [forum, committee('p', ['two'], { kind: 'peer', ministry: 'c' }, defaultParameters, ['a', 'c'])],
};

/** Paths of what is wrong, each with what was found. */
const wrong = (changes: Partial<Regime>): string[] =>
  checkRegime({ ...whole, ...changes }, government).map(({ path, expected, found }) => {
    expect(expected).not.toBe('');
    return `${path}: ${found}`;
  });
const inForum = (changes: object): string[] => wrong({ forums: [{ ...forum, ...changes }] });

describe('checkRegime', () => {
  it('finds nothing wrong with what is right, or with next to nothing', () => {
    expect(wrong({})).toEqual([]);
    expect(checkRegime({ id: 'r', name: 'R', forums: [] }, government)).toEqual([]);
    expect(
      wrong({
        forums: [
          {
            ...forum,
            sunset: 0,
            preparation: 0,
            chairVoice: 1,
            authority: { base: 0, backing: 1 },
            every: 1200,
          },
        ],
      }),
    ).toEqual([]);
  });
  it.each<[string, Partial<Regime>, string[]]>([
    ['a merger of none', { merger: { ...merger, ministries: [] } }, ['merger.ministries: none']],
    [
      'a merger of one house twice',
      { merger: { ...merger, ministries: ['a', 'a'] } },
      ["merger.ministries.1: 'a' again"],
    ],
    [
      'a merger with a stranger',
      { merger: { ...merger, ministries: ['a', 'z'] } },
      ["merger.ministries.1: 'z'"],
    ],
    [
      'numbers of a merger out of range',
      {
        merger: {
          ministries: ['a'],
          layers: 0.5,
          disruption: 0.96,
          settlingTime: 0,
          settlingHoursPerUnit: -1,
        },
      },
      [
        'merger.layers: 0.5',
        'merger.disruption: 0.96',
        'merger.settlingTime: 0',
        'merger.settlingHoursPerUnit: -1',
      ],
    ],
    [
      'numbers of a centre out of range',
      { centre: { ...centre, staff: -1, units: 1.5, capability: 1.1 } },
      ['centre.staff: -1', 'centre.units: 1.5', 'centre.capability: 1.1'],
    ],
    [
      'shared goals that are none',
      { sharedGoals: { goals: ['one', 'one', 'six'], pull: -0.1, deliveryChains: 2 } },
      [
        "sharedGoals.goals.1: 'one' again",
        "sharedGoals.goals.2: 'six'",
        'sharedGoals.pull: -0.1',
        'sharedGoals.deliveryChains: 2',
      ],
    ],
    ['two forums of one name', { forums: [forum, forum] }, ["forums.1.id: 'f' again"]],
    ['a forum that nobody prepares', { centre: undefined }, ['forums.0.preparation: none']],
  ])('tells %s', (_, changes, expected) => expect(wrong(changes)).toEqual(expected));

  it.each<[string, object, string[]]>([
    [
      'goals and members that are none',
      { goals: ['six'], members: ['z', 'a', 'a'] },
      ["goals.0: 'six'", "members.0: 'z'", "members.2: 'a' again"],
    ],
    ['a chair that is none', { chair: { kind: 'peer', ministry: 'z' } }, ["chair.ministry: 'z'"]],
    ['a cadence that is none', { every: 1.5, sunset: 2.5 }, ['every: 1.5', 'sunset: 2.5']],
    [
      'costs and decisions below nothing',
      { hours: -1, cost: -1, decisions: -1, demand: -1 },
      ['hours: -1', 'cost: -1', 'decisions: -1', 'demand: -1'],
    ],
    [
      'shares beyond 1',
      { withoutPrimeMinister: 1.1, preparation: 1.1, chairVoice: 1.1, does: { ...forum.does, agree: 1.1 } },
      ['withoutPrimeMinister: 1.1', 'preparation: 1.1', 'chairVoice: 1.1', 'does.agree: 1.1'],
    ],
    [
      'strengths that pass 1 at full backing',
      { authority: { base: 0.6, backing: 0.5 }, arbitration: { base: -0.5, backing: 1.2 } },
      ['authority.backing: 0.5', 'arbitration.base: -0.5', 'arbitration.backing: 1.2'],
    ],
  ])('tells of a forum %s', (_, changes, expected) =>
    expect(inForum(changes)).toEqual(expected.map((one) => `forums.0.${one}`)),
  );
});
