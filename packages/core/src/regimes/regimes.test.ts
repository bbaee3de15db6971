import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { smallGovernment } from '../testing/smallGovernment.ts';
import { regimes } from './regimes.ts';

const government = smallGovernment();
const parameters = { ...defaultParameters, priorityGoals: 2 };
const made = new Map(regimes.map((maker) => [maker.id, maker.make(government, parameters)]));

/** Forums besides cabinet: kind, chair, goals. Goals by weight are young, poor, old. */
const forumsOf = (id: string) =>
  made
    .get(id)!
    .forums.slice(1)
    .map(({ kind, chair, goals }) => `${kind} ${chair.kind} ${goals === 'all' ? goals : goals.join('+')}`);
const each = (kind: string, chair: string) => ['young', 'poor'].map((goal) => `${kind} ${chair} ${goal}`);

/** Ids of the regimes that have such a thing. */
const having = (part: 'centre' | 'merger' | 'sharedGoals') =>
  [...made].filter(([, regime]) => regime[part] !== undefined).map(([id]) => id);

describe('regimes of ODD §3', () => {
  it.each([
    ['status-quo', []],
    ['superministry', []],
    ['shared-goals', []],
    ['committees', each('committee', 'centre')],
    ['sub-cabinets', each('committee', 'prime-minister')],
    ['czars', each('czar', 'czar')],
    ['task-forces', each('task-force', 'centre')],
    ['realistic-status-quo', [...each('committee', 'peer'), ...each('working-group', 'officials')]],
    ['peer-committees', each('committee', 'peer')],
    ['working-groups', each('working-group', 'officials')],
    ['stocktakes', ['stocktake prime-minister young+poor']],
    ...['cog', 'director', 'hybrid'].map(
      (id) => [id, [...each('committee', 'centre'), 'stocktake prime-minister young+poor']] as const,
    ),
  ] as const)('%s has the forums %j besides cabinet', (id, expected) => {
    expect(made.get(id)!.forums[0].id).toBe('cabinet');
    expect(forumsOf(id)).toEqual(expected);
  });
  it('over-coordinated has a committee for every goal under the centre, then one for every pair', () => {
    expect(forumsOf('over-coordinated').slice(0, 4)).toEqual([
      'committee centre young',
      'committee centre poor',
      'committee centre old',
      expect.stringMatching(/^committee peer /),
    ]);
    expect(forumsOf('over-coordinated')).toHaveLength(3 + 15);
  });
  it('benchmarks have no forum at all', () => {
    for (const id of ['planner', 'bound'])
      expect(made.get(id)).toMatchObject({ forums: [], benchmark: id });
  });
  it('a strengthened centre', () => {
    expect(having('centre')).toEqual([
      'shared-goals',
      'committees',
      'sub-cabinets',
      'czars',
      'task-forces',
      'stocktakes',
      'cog',
      'director',
      'hybrid',
      'over-coordinated',
    ]);
    expect(made.get('cog')!.centre).toEqual({
      staff: 8,
      capability: 0.7,
      mandate: 0.8,
      directorship: 0.2,
      units: 1,
      roleClarity: 0.8,
      spotlight: 0.1,
    });
    expect(made.get('director')!.centre).toEqual({ ...made.get('cog')!.centre, directorship: 1 });
  });
  it('a merger', () => expect(having('merger')).toEqual(['superministry', 'hybrid']));
  it('shared goals', () => {
    expect(having('sharedGoals')).toEqual(['shared-goals', 'cog', 'director', 'hybrid']);
    expect(made.get('cog')!.sharedGoals).toEqual({
      goals: ['young', 'poor'],
      pull: 0.6,
      deliveryChains: 1,
    });
  });
});
