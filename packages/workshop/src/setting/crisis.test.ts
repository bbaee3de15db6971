import { checkShocks, resolveParameters } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios/stylised';
import { describe, expect, it } from 'vitest';
import { crisisOf, shocksOf } from './crisis.ts';
import { dialsAtStart, dialsOf, sharing, starting, turn } from './setting.ts';

const government = stylised.government(1, resolveParameters({}));
const crisis = { month: 40, until: 60, needs: 1.5, obstacles: 2, capacity: 0.8 };

describe('crisisOf', () => {
  it('is none while everything stays as it is, and lasts where it outlasts the run', () => {
    const dials = dialsAtStart('andes', 'cog');
    expect(crisisOf({ ...dials, shockMonth: 30 })).toBeUndefined();
    expect(crisisOf({ ...dials, needShock: 2, shockMonth: 90 })).toEqual({
      month: 90,
      needs: 2,
      obstacles: 1,
      capacity: 1,
    });
    expect(crisisOf({ ...dials, capacityShock: 0.5, shockMonth: 30, shockLasts: 6 })?.until).toBe(36);
  });
});

describe('shocksOf', () => {
  it('falls on all that is needed and on every unit, as the core takes it', () => {
    const [shock] = shocksOf(crisis, government);
    expect(checkShocks([shock], government)).toEqual([]);
    expect(shock).toMatchObject({ month: 40, until: 60, obstacleRate: 2 });
    expect(shock.needs![0].factor).toBe(1.5);
    expect(shock.capacity).toHaveLength(government.ministries.flatMap(({ units }) => units).length);
  });

  it('is the same list for the same crisis, so that both sides share what is before it', () => {
    expect(shocksOf({ ...crisis }, government)).toBe(shocksOf(crisis, government));
    expect(shocksOf({ ...crisis, needs: 2 }, government)).not.toBe(shocksOf(crisis, government));
  });
});

describe('sharing', () => {
  it('takes over what befalls both sides, and nothing else', () => {
    const b = turn('andes', turn('andes', starting('cog'), 'needShock', 2), 'culture', 0.8);
    const a = sharing('andes', starting('superministry'), b);
    expect(a).toEqual({ start: 'superministry', changes: { needShock: 2 } });
    expect(dialsOf('andes', a).needShock).toBe(2);
  });
});
