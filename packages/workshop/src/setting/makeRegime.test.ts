import { describe, expect, it } from 'vitest';
import { defaultParameters, regimes, simulate } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios/stylised';
import type { GovernmentName } from './governments.ts';
import { makeParameters } from './makeParameters.ts';
import { makeRegime } from './makeRegime.ts';
import { dialsAtStart, dialsOf, starting, turn, type Setting } from './setting.ts';
import { startNames } from './startNames.ts';

const months = 30;

const all = (government: GovernmentName, setting: Setting) => ({
  ...defaultParameters,
  ...makeParameters(government, dialsOf(government, setting)),
});

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
});
