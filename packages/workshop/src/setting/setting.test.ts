import { parameters, type Parameters } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios/stylised';
import { describe, expect, it } from 'vitest';
import { dialOf, dials, fit, type DialId, type Dials } from './dials.ts';
import { makeParameters } from './makeParameters.ts';
import { dialsAtStart, dialsOf, idle, starting, turn } from './setting.ts';
import { startNames, type StartName } from './startNames.ts';

describe('turn', () => {
  it('keeps only what differs from the start', () => {
    const moved = turn('andes', starting('cog'), 'mandate', 0.4);
    expect(moved.changes).toEqual({ mandate: 0.4 });
    expect(turn('andes', moved, 'mandate', 0.8).changes).toEqual({});
  });
  it('brings the centre with a stocktake, and takes its forums away with it', () => {
    const on = turn('andes', starting('status-quo'), 'stocktake', true);
    expect(on.changes).toEqual({ stocktake: true, centre: true });
    expect(turn('andes', on, 'centre', false).changes).toEqual({});
    expect(turn('andes', starting('cog'), 'centre', false).changes).toEqual({
      centre: false,
      chair: 'peer',
      stocktake: false,
      sharedGoals: false,
    });
  });
  it('goes to the nearest value the dial can show', () => {
    expect(turn('andes', starting('cog'), 'mandate', 7).changes).toEqual({ mandate: 1 });
    expect(turn('andes', starting('cog'), 'committees', 4.4).changes).toEqual({ committees: 4 });
  });
  it('leaves the setting alone for a value of another kind', () => {
    const setting = starting('cog');
    expect(turn('andes', setting, 'mandate', 'high' as never)).toBe(setting);
  });
});

describe('dialsAtStart', () => {
  it('opens a committee for each priority of the government', () => {
    expect(dialsAtStart('coast', 'cog').committees).toBe(1);
    expect(dialsAtStart('federation', 'cog').committees).toBe(6);
  });
  it('keeps changes when the government changes', () => {
    expect(dialsOf('north', turn('andes', starting('cog'), 'mandate', 0.4))).toMatchObject({
      mandate: 0.4,
      culture: 0.65,
    });
  });
});

describe('idle', () => {
  it('says which dials do nothing yet', () => {
    const statusQuo = dialsAtStart('andes', 'status-quo');
    expect([
      idle(statusQuo, 'mandate'),
      idle(statusQuo, 'culture'),
      idle(statusQuo, 'mergedMinistries'),
    ]).toEqual([true, false, true]);
  });
});

describe('what comes later', () => {
  it('waits behind "more", and does nothing at first', () => {
    const own = dials.filter(({ group }) => group === 'later');
    expect(own.filter(({ first }) => first)).toEqual([]);
    const statusQuo = dialsAtStart('andes', 'status-quo');
    expect(own.map(({ id }) => id).filter((id) => !idle(statusQuo, id))).toEqual([
      'laterRegime',
      'leaderLeaves',
      'needShock',
      'obstacleShock',
      'capacityShock',
    ]);
  });
  it('waits for what comes before it: a second change for the first, a return for the leaving', () => {
    const cog = dialsAtStart('andes', 'cog');
    const waiting = ['thenRegime', 'thenAfter', 'leaderAway', 'shockMonth', 'shockLasts'] as const;
    const idleIn = (changes: Partial<Dials>) => waiting.filter((id) => idle({ ...cog, ...changes }, id));
    expect(idleIn({})).toEqual([...waiting]);
    expect(idleIn({ laterRegime: 'hybrid' })).not.toContain('thenRegime');
    expect(idleIn({ laterRegime: 'hybrid', thenRegime: 'cog' })).not.toContain('thenAfter');
    // After the end of the run there is nothing to change.
    expect(idleIn({ laterRegime: 'hybrid', thenRegime: 'cog', laterMonth: 90 })).toContain('thenRegime');
    expect(idleIn({ leaderLeaves: true })).not.toContain('leaderAway');
    expect(idleIn({ leaderLeaves: true, leaderMonth: 95 })).toContain('leaderAway');
    expect(idleIn({ needShock: 2 })).toEqual(['thenRegime', 'thenAfter', 'leaderAway']);
  });
  it('can be in any month of a run after the first of a way of coordinating', () => {
    for (const id of ['laterMonth', 'leaderMonth', 'shockMonth'] as const)
      expect(dialOf(id)).toMatchObject({ low: stylised.start + 1, high: stylised.months - 1, step: 1 });
  });
  it('lets dials do something that do nothing yet', () => {
    const statusQuo = dialsAtStart('andes', 'status-quo');
    const some = ['capability', 'stocktakeEvery', 'layers', 'priorityGoals', 'leaderMandate'] as const;
    const idleUnder = (laterRegime: Dials['laterRegime']) =>
      some.filter((id) => idle({ ...statusQuo, laterRegime, leaderLeaves: true }, id));
    expect(idleUnder('stays')).toEqual([...some]);
    expect(idleUnder('cog')).toEqual(['layers']);
    expect(idleUnder('superministry')).toEqual([
      'capability',
      'stocktakeEvery',
      'priorityGoals',
      'leaderMandate',
    ]);
    expect(idleUnder('peer-committees')).toEqual([
      'capability',
      'stocktakeEvery',
      'layers',
      'leaderMandate',
    ]);
  });
});

const idleAt = (start: StartName, ids: readonly DialId[]) =>
  ids.map((id) => idle(dialsAtStart('andes', start), id));

describe('what the model might have otherwise', () => {
  const known = parameters.filter(({ structure }) => structure);

  it('has a dial for each parameter', () => {
    const own = dials.filter(({ group }) => group === 'mechanisms');
    expect(own.map(({ id }) => id)).toEqual(known.map(({ name }) => name));
    expect(own.filter(({ first }) => first)).toEqual([]);
  });
  it('stands at neutral at first, wherever a room starts, and a dial can go back there', () => {
    for (const start of startNames) {
      const values = dialsAtStart('andes', start);
      const made = makeParameters('andes', values);
      for (const { name, default: neutral } of known) {
        expect([name, made[name as keyof Parameters]]).toEqual([name, neutral]);
        const dial = dialOf(name as DialId);
        expect(fit(dial, values[name as DialId])).toBe(values[name as DialId]);
      }
    }
  });
  it('goes to the model by number, options too', () => {
    const moved = turn(
      'andes',
      turn('andes', starting('superministry'), 'mergedMeeting', 'deputies'),
      'layerPass',
      0.5,
    );
    expect(makeParameters('andes', dialsOf('andes', moved))).toMatchObject({
      mergedMeeting: 2,
      layerPass: 0.5,
    });
  });
  it('is idle where nothing is that it would change', () => {
    const some = ['mergedMeeting', 'growingTogether', 'gapInsight', 'czarHours', 'veto'] as const;
    expect(idleAt('status-quo', some)).toEqual([true, true, true, true, false]);
    expect(idleAt('hybrid', some)).toEqual([false, true, false, true, false]);
    expect(idleAt('czars', some)).toEqual([true, true, false, false, false]);
  });
});

it('the realistic status quo has a committee of peers and a working group for each priority', () =>
  expect(dialsAtStart('andes', 'realistic-status-quo')).toMatchObject({
    committees: dialsAtStart('andes', 'status-quo').priorityGoals,
    workingGroups: dialsAtStart('andes', 'status-quo').priorityGoals,
    chair: 'peer',
    centre: false,
  }));
