import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { cabinet } from './cabinet.ts';
import { committee } from './committee.ts';
import { czar } from './czar.ts';
import { stocktake } from './stocktake.ts';
import { taskForce } from './taskForce.ts';
import { workingGroup } from './workingGroup.ts';

const goals = ['one', 'two', 'three'];
const full = { exchange: 1, agree: 1, divide: 1, decide: 1, holdToAccount: 0 };

/** ODD §7.2: authority, arbitration, hours, decisions, what each does. */
describe('institutions', () => {
  it('cabinet: all of all, monthly, 4 hours, 2 decisions, a quarter of the talk, no voice of its chair', () => {
    expect(cabinet(defaultParameters)).toMatchObject({
      chair: { kind: 'prime-minister' },
      members: 'all',
      goals: 'all',
      every: 1,
      hours: 4,
      cost: 1,
      decisions: 2,
      preparation: 0.5,
      chairVoice: 0,
      withoutPrimeMinister: 0.5,
      authority: { base: 0.4, backing: 0.6 },
      arbitration: { base: 0, backing: 0.9 },
      does: { exchange: 0.25, agree: 0.25, divide: 0, decide: 1, holdToAccount: 0 },
    });
  });
  it.each([
    ['prime-minister', { base: 0.4, backing: 0.6 }, 0.9],
    ['centre', { base: 0.4, backing: 0.4 }, 0.7],
    ['czar', { base: 0.3, backing: 0.3 }, 0.4],
  ] as const)('a committee under %s', (kind, authority, arbitration) => {
    expect(committee('f', goals, { kind }, defaultParameters)).toMatchObject({
      members: 'mandated',
      goals,
      every: 1,
      hours: 3,
      cost: 1,
      decisions: 2,
      preparation: 'centre',
      demand: 1,
      chairVoice: 'directorship',
      withoutPrimeMinister: 0.5,
      attendance: 'principals',
      authority,
      arbitration: { base: 0, backing: arbitration },
      does: full,
      dataDriven: false,
    });
  });
  it('a committee of peers prepares itself, leans to its chair and never arbitrates', () => {
    expect(committee('f', goals, { kind: 'peer', ministry: 'a' }, defaultParameters)).toMatchObject({
      preparation: 0.5,
      chairVoice: 'peer-bias',
      authority: { base: 0.4, backing: 0 },
      arbitration: { base: 0, backing: 0 },
      does: full,
      hours: 3,
      decisions: 2,
    });
  });
  it('a czar is a committee under a czar; a task force one under the centre that ends after 18 months', () => {
    expect(czar('f', goals, defaultParameters)).toEqual({
      ...committee('f', goals, { kind: 'czar' }, defaultParameters),
      kind: 'czar',
    });
    expect(taskForce('f', goals, defaultParameters)).toEqual({
      ...committee('f', goals, { kind: 'centre' }, defaultParameters),
      kind: 'task-force',
      sunset: 18,
    });
  });
  it('a stocktake takes 1 + 0.5 hours a goal, shares data, decides 3, holds to account, and no more', () => {
    expect(stocktake('s', goals, defaultParameters)).toMatchObject({
      chair: { kind: 'prime-minister' },
      members: 'mandated',
      hours: 2.5,
      decisions: 3,
      preparation: 'centre',
      demand: 1,
      dataDriven: true,
      every: 1,
      authority: { base: 0.4, backing: 0.6 },
      arbitration: { base: 0, backing: 0.9 },
      does: { exchange: 1, agree: 0, divide: 0, decide: 1, holdToAccount: 1 },
    });
  });
  it('a working group takes no minister, exchanges and divides, and never decides', () => {
    expect(workingGroup('w', goals, defaultParameters)).toMatchObject({
      chair: { kind: 'officials' },
      attendance: 'officials',
      hours: 0,
      cost: 1,
      decisions: 0,
      preparation: 0.5,
      authority: { base: 0.1, backing: 0 },
      does: { exchange: 1, agree: 0, divide: 1, decide: 0, holdToAccount: 0 },
    });
  });
});
