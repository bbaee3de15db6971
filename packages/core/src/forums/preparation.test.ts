import { describe, expect, it } from 'vitest';
import { cabinet } from '../institutions/cabinet.ts';
import { committee } from '../institutions/committee.ts';
import { stocktake } from '../institutions/stocktake.ts';
import { defaultParameters } from '../parameters/parameters.ts';
import { strengthenedCentre } from '../regimes/centre.ts';
import type { Regime } from '../regimes/regime.ts';
import { tinyRun } from '../testing/tiny.ts';
import { preparation } from './preparation.ts';

const goals = { one: ['care'], two: ['care'] };
const centre = { ...strengthenedCentre(defaultParameters), staff: 2, capability: 0.6 };
const under = (kind: 'centre' | 'czar' | 'prime-minister', id: string, list = ['one']) =>
  committee(id, list, { kind }, defaultParameters);
const of = (regime: Partial<Regime>, month = 0) =>
  preparation(
    defaultParameters,
    tinyRun({ ministries: { a: {}, b: {} }, goals }, regime).arrangement,
    month,
  );

describe('preparation', () => {
  it('is 0.5 + 0.5κ while there is staff for all', () => {
    expect(of({ centre })).toBeCloseTo(0.8, 12);
    expect(of({ centre, forums: [under('centre', 'a'), under('czar', 'b')] })).toBeCloseTo(0.8, 12);
  });
  it('is spread over the goals of all meetings served: 2 of 3', () => {
    expect(
      of({ centre, forums: [under('centre', 'a'), under('prime-minister', 'b', ['one', 'two'])] }),
    ).toBeCloseTo(0.8 * (2 / 3), 12);
  });
  it('is spread over shared goals too, half a place each: 2 of 4', () => {
    const forums = [stocktake('s', ['one', 'two'], defaultParameters), under('centre', 'a')];
    expect(
      of({ centre, forums, sharedGoals: { goals: ['one', 'two'], pull: 0.5, deliveryChains: 0 } }),
    ).toBeCloseTo(0.8 * (2 / 4), 12);
  });
  it('does not serve cabinet or peers', () => {
    const forums = [
      cabinet(defaultParameters),
      committee('p', ['one', 'two'], { kind: 'peer', ministry: 'a' }, defaultParameters),
      under('centre', 'a'),
    ];
    expect(of({ centre, forums })).toBeCloseTo(0.8, 12);
  });
  it('serves only what meets this month', () => {
    const forums = [
      { ...under('centre', 'a', ['one', 'two']), every: 2 },
      under('centre', 'b', ['one', 'two']),
    ];
    expect(of({ centre, forums }, 0)).toBeCloseTo(0.4, 12);
    expect(of({ centre, forums }, 1)).toBeCloseTo(0.8, 12);
  });
  it('without staff is nothing, unless nothing is asked', () => {
    const alone = { ...centre, staff: 0 };
    expect(of({ centre: alone, forums: [under('centre', 'a')] })).toBe(0);
    expect(of({ centre: alone })).toBeCloseTo(0.8, 12);
  });
  it('without a centre is nothing', () => expect(of({})).toBe(0));
});
