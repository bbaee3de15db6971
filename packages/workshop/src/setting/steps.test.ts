import { regimes } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import type { Dials } from './dials.ts';
import { dialsAtStart } from './setting.ts';
import { startNames, type StartName } from './startNames.ts';
import { dialsLater, stepsOf } from './steps.ts';

const dialsAt = (start: StartName, changes: Partial<Dials> = {}): Dials => ({
  ...dialsAtStart('andes', start),
  ...changes,
});

const undone = (start: StartName, laterRegime: Dials['laterRegime']) =>
  stepsOf(dialsAt(start, { demerger: true, laterRegime }));

it('a room can begin with every way of coordinating that the model has, and go over to it', () => {
  const known = regimes.map(({ id }) => id).filter((id) => id !== 'planner' && id !== 'bound');
  expect([...startNames].toSorted()).toEqual(known.toSorted());
});

describe('stepsOf', () => {
  it('has none where a room says nothing of later', () => {
    for (const start of startNames) expect(stepsOf(dialsAt(start))).toEqual([]);
  });
  it('puts them in the order of their months', () => {
    const leader = { hours: 8, mandate: 0.1 };
    const said = (laterMonth: number) =>
      stepsOf(
        dialsAt('cog', {
          laterRegime: 'status-quo',
          laterMonth,
          leaderLeaves: true,
          leaderMonth: 60,
          leaderHours: leader.hours,
          leaderMandate: leader.mandate,
        }),
      );
    expect(said(48)).toEqual([
      { month: 48, regime: 'status-quo' },
      { month: 60, leader },
    ]);
    expect(said(72)).toEqual([
      { month: 60, leader },
      { month: 72, regime: 'status-quo' },
    ]);
    expect(said(60)).toEqual([{ month: 60, regime: 'status-quo', leader }]);
  });
  it('undoes a merger only where one is there to be undone', () => {
    expect(undone('cog', 'stays')).toEqual([]);
    expect(undone('superministry', 'stays')).toEqual([{ month: 48, merger: false }]);
    expect(undone('superministry', 'hybrid')).toEqual([{ month: 48, regime: 'hybrid', merger: false }]);
    expect(undone('superministry', 'cog')).toEqual([{ month: 48, regime: 'cog' }]);
  });
});

describe('a second change, and a leader who comes back', () => {
  it('come so many months after what is before them, unless the run has ended', () => {
    const twice = { laterRegime: 'hybrid', thenRegime: 'status-quo', laterMonth: 40 } as const;
    expect(stepsOf(dialsAt('cog', { ...twice, thenAfter: 20 }))).toEqual([
      { month: 40, regime: 'hybrid' },
      { month: 60, regime: 'status-quo' },
    ]);
    expect(stepsOf(dialsAt('cog', { ...twice, thenAfter: 56 }))).toHaveLength(1);
    expect(stepsOf(dialsAt('cog', { thenRegime: 'hybrid' }))).toEqual([]);
    const away = { leaderLeaves: true, leaderMonth: 50, mandate: 0.75 } as const;
    expect(stepsOf(dialsAt('cog', { ...away, leaderAway: 12 })).at(-1)).toEqual({
      month: 62,
      leader: { hours: 20, mandate: 0.75 },
      back: true,
    });
    expect(stepsOf(dialsAt('cog', { ...away, leaderAway: 46 }))).toHaveLength(1);
    expect(stepsOf(dialsAt('cog', { ...away, leaderAway: 0 }))).toHaveLength(1);
  });
});

describe('dialsLater', () => {
  it('is the way of coordinating as it starts, with the people and numbers of now', () => {
    const now = dialsAt('superministry', {
      laterRegime: 'cog',
      mandate: 0.4,
      culture: 0.7,
      delegates: true,
    });
    expect(dialsLater(now)).toEqual([
      { ...dialsAt('cog', { mandate: 0.4, culture: 0.7 }), laterRegime: 'cog' },
    ]);
    expect(dialsLater(dialsAt('cog'))).toEqual([]);
    const twice = dialsAt('superministry', { laterRegime: 'cog', thenRegime: 'status-quo' });
    expect(dialsLater(twice).map(({ centre }) => centre)).toEqual([true, false]);
  });
});
