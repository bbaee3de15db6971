import { describe, expect, it } from 'vitest';
import { begin, defaultParameters, prepare, regimes, schedule, simulate } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios/stylised';
import type { GovernmentName } from './governments.ts';
import { makeParameters } from './makeParameters.ts';
import { makeRegime } from './makeRegime.ts';
import { START } from './months.ts';
import { dialsAtStart, dialsOf, starting, turn, type Setting } from './setting.ts';
import { startNames } from './startNames.ts';

const months = 26;

const all = (government: GovernmentName, setting: Setting) => ({
  ...defaultParameters,
  ...makeParameters(government, dialsOf(government, setting)),
});

const known = (name: string) => regimes.find(({ id }) => id === name)!;

/** What dials of a coordinating ministry make, with a merger or without. */
const coordinating = (merger: boolean) => {
  const dials = { ...dialsAtStart('north', 'coordinating-ministry'), merger };
  const parameters = { ...defaultParameters, ...makeParameters('north', dials) };
  return makeRegime(dials).make(stylised.government(1, parameters), parameters);
};

describe('makeRegime', () => {
  for (const start of startNames) {
    it(`is ${start} itself at its start, to the bit`, () => {
      const maker = regimes.find(({ id }) => id === start)!;
      const dials = dialsAtStart('north', start);
      const parameters = makeParameters('north', dials);
      const ours = simulate(stylised, makeRegime(dials), { seed: 3, months, parameters });
      expect(ours.summary).toEqual(simulate(stylised, maker, { seed: 3, months, parameters }).summary);
    });
  }

  it('gives committees beyond the goals to pairs of ministries', () => {
    const setting = turn('north', starting('committees'), 'committees', 10);
    const regime = makeRegime(dialsOf('north', setting)).make(
      stylised.government(1, all('north', setting)),
      all('north', setting),
    );
    expect(regime.forums.map(({ id }) => id.split(':')[0])).toEqual([
      'cabinet',
      ...Array<string>(8).fill('committee'),
      'pair',
      'pair',
    ]);
  });

  it('sends delegates to committees and stocktakes, not to cabinet', () => {
    const setting = turn('north', starting('cog'), 'delegates', true);
    const regime = makeRegime(dialsOf('north', setting)).make(
      stylised.government(1, all('north', setting)),
      all('north', setting),
    );
    expect(regime.forums.map(({ attendance }) => attendance)).toEqual([
      'principals',
      'delegates',
      'delegates',
      'delegates',
      'delegates',
    ]);
  });

  const later = { laterMonth: 20, leaderMonth: 24, leaderHours: 8, leaderMandate: 0.1 } as const;

  for (const start of startNames) {
    it(`goes over from a superministry to ${start} as a schedule of both does, to the bit; its leader leaves`, () => {
      const dials = {
        ...dialsAtStart('north', 'superministry'),
        ...later,
        laterRegime: start,
        leaderLeaves: true,
      };
      const steps = [
        { month: START, regime: known('superministry') },
        { month: 20, regime: known(start) },
        { month: 24, leader: { hours: 8, mandate: 0.1 } },
      ];
      const options = { seed: 3, months, parameters: makeParameters('north', dials), monthly: true };
      const ours = simulate(stylised, makeRegime(dials), options);
      expect(ours.monthly).toEqual(simulate(stylised, schedule({ id: 'two', steps }), options).monthly);
      const before = simulate(stylised, known('superministry'), options).monthly;
      expect(ours.monthly.slice(0, 20)).toEqual(before.slice(0, 20));
      const stays = JSON.stringify(ours.monthly[20]) === JSON.stringify(before[20]);
      expect(stays).toBe(start === 'superministry');
    });
  }

  it('undoes its merger: the houses have ministers again', () => {
    const dials = { ...dialsAtStart('north', 'superministry'), ...later, demerger: true };
    const run = prepare(stylised, makeRegime(dials), {
      seed: 1,
      parameters: makeParameters('north', dials),
    });
    expect(run.regime.later).toEqual([{ month: 20, merger: false }]);
  });

  it('can go over from every way of coordinating to every other', () => {
    const size = { ministries: 5, unitsPerMinistry: 2 };
    const government = stylised.government(1, { ...all('island', starting('status-quo')), ...size });
    for (const start of startNames)
      for (const laterRegime of startNames) {
        const dials = { ...dialsAtStart('island', start), ...later, laterRegime, demerger: true };
        const parameters = { ...defaultParameters, ...makeParameters('island', dials) };
        const maker = makeRegime(dials);
        expect(() =>
          begin(government, parameters, maker.make(government, parameters), 1, START),
        ).not.toThrow();
      }
  });

  it('coordinates no ministries that it merges', () => {
    expect(coordinating(false).forums.map(({ kind }) => kind)).toEqual(['cabinet', 'coordinating-council']);
    expect(coordinating(true)).toMatchObject({ forums: [{ kind: 'cabinet' }] });
    expect([coordinating(true).coordinated, coordinating(false).merger]).toEqual([undefined, undefined]);
  });
});
