import { defaultParameters, regimes, type Regime } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { example } from './example.ts';
import { readScenario } from './readScenario.ts';

/** The regime that a few lines of a file make, in the small government of the example (goals: young, old). */
const make = (lines: string): Regime => {
  const text =
    `${example.slice(0, example.indexOf('regimes:'))}regimes:\n  - ` +
    `${lines.trim().replaceAll('\n', '\n    ')}\n`;
  const scenario = readScenario(text, 'file');
  return scenario.regimes.at(-1)!.make(scenario.government(1, defaultParameters), defaultParameters);
};
const model = (id: string): Regime => {
  const scenario = readScenario(example, 'file');
  return regimes
    .find((regime) => regime.id === id)!
    .make(scenario.government(1, defaultParameters), defaultParameters);
};
const forums = (regime: Regime) => regime.forums.map(({ id }) => id);

describe('regimes of a file', () => {
  it.each(['status-quo', 'superministry', 'cog', 'hybrid', 'over-coordinated'])(
    'leaves %s as it is when nothing is changed',
    (id) => {
      expect({ ...make(`id: same\nextends: ${id}`), id, name: '' }).toEqual({ ...model(id), name: '' });
    },
  );

  it('rebuilds the strengthened centre from its building blocks', () => {
    const built = make(
      'id: built\ncentre: {}\nsharedGoals: {}\nforums: [{ kind: committee }, { kind: stocktake }]',
    );
    expect({ ...built, id: 'cog', name: '' }).toEqual({ ...model('cog'), name: '' });
  });

  it('takes out forums by kind or by id', () => {
    expect(forums(make('id: x\nextends: cog\nwithout: [stocktake, cabinet]'))).toEqual([
      'committee:young',
      'committee:old',
    ]);
    expect(forums(make("id: x\nextends: cog\nwithout: ['committee:old']"))).toEqual([
      'cabinet',
      'committee:young',
      'stocktake',
    ]);
  });

  it('adds one forum for each goal, or one for all', () => {
    expect(forums(make('id: x\nforums: [{ kind: working-group, goals: all }]'))).toEqual([
      'cabinet',
      'working-group:young',
      'working-group:old',
    ]);
    const [, summit] = make(
      'id: x\nforums: [{ kind: committee, id: summit, chair: { peer: labour }, every: 3, hours: 1.5, members: all }]',
    ).forums;
    expect(summit).toMatchObject({
      id: 'summit',
      goals: ['young', 'old'],
      chair: { kind: 'peer', ministry: 'labour' },
      every: 3,
      hours: 1.5,
      members: 'all',
      kind: 'committee',
    });
  });

  it('changes the centre, the merger and shared goals, or takes them out', () => {
    expect(make('id: x\nextends: cog\ncentre: { staff: 3 }').centre).toEqual({
      ...model('cog').centre,
      staff: 3,
    });
    expect(make('id: x\nmerger: [labour, interior]').merger?.ministries).toEqual(['labour', 'interior']);
    expect(make('id: x\nextends: cog\nsharedGoals: { goals: [old], pull: 0.1 }').sharedGoals).toEqual({
      ...model('cog').sharedGoals,
      goals: ['old'],
      pull: 0.1,
    });
    expect(make('id: x\nextends: hybrid\nmerger: false\nsharedGoals: false')).not.toHaveProperty('merger');
  });
});
