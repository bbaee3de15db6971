import { describe, expect, it } from 'vitest';
import { tinyGovernment } from '../testing/tiny.ts';
import { checkGovernment } from './checkGovernment.ts';
import type { Government } from './government.ts';

const good = tinyGovernment({ ministries: { a: {}, b: {} }, needs: { care: 1, training: 2 } });
const paths = (government: Government): string[] => checkGovernment(government).map(({ path }) => path);
const [ministry, other] = good.ministries;
const [unit] = ministry.units;
const withUnit = (change: Partial<typeof unit>): Government => ({
  ...good,
  ministries: [{ ...ministry, units: [{ ...unit, ...change }] }, other],
});
const withMinistry = (change: Partial<typeof ministry>): Government => ({
  ...good,
  ministries: [{ ...ministry, ...change }, other],
});
const withGoal = (change: Partial<Government['goals'][number]>): Government => ({
  ...good,
  goals: [{ ...good.goals[0], ...change }],
});
const cell = { segment: 'people', service: 'care' };

describe('checkGovernment', () => {
  it('finds nothing wrong with a good one', () => expect(checkGovernment(good)).toEqual([]));

  it.each<[string, Government, string[]]>([
    [
      'no segments',
      { ...good, segments: [] },
      [
        'segments',
        'needs.0.segment',
        'needs.1.segment',
        'ministries.0.units.0.mandates.0.segment',
        'ministries.0.units.0.mandates.1.segment',
        'ministries.1.units.0.mandates.0.segment',
        'ministries.1.units.0.mandates.1.segment',
      ],
    ],
    [
      'no goals',
      { ...good, goals: [] },
      ['goals', 'ministries.0.units.0.ideals.goal', 'ministries.1.units.0.ideals.goal'],
    ],
    ['no population', { ...good, segments: [{ id: 'people', population: 0 }] }, ['segments.0.population']],
    ['a need of nothing', { ...good, needs: [{ ...cell, need: 0 }, good.needs[1]] }, ['needs.0.need']],
    [
      'a need beyond all amounts',
      { ...good, needs: [{ ...cell, need: 1e13 }, good.needs[1]] },
      ['needs.0.need'],
    ],
    ['a need twice', { ...good, needs: [...good.needs, good.needs[0]] }, ['needs.2']],
    ['a goal without cells', withGoal({ cells: [] }), ['goals.0.cells']],
    [
      'a goal of a cell that nobody needs',
      withGoal({
        cells: [
          { segment: 'people', service: 'care', weight: 1 },
          { segment: 'people', service: 'nothing', weight: 1 },
        ],
      }),
      ['goals.0.cells.1'],
    ],
    [
      'a goal with a cell twice',
      withGoal({
        cells: [
          { ...cell, weight: 1 },
          { ...cell, weight: 1 },
        ],
      }),
      ['goals.0.cells.1'],
    ],
    ['a complementarity above 1', withGoal({ complementarity: 1.1 }), ['goals.0.complementarity']],
    ['goals that nobody wants', withGoal({ weight: 0 }), ['goals']],
    [
      'a negative weight',
      {
        ...good,
        goals: [
          { ...good.goals[0], weight: -1 },
          { ...good.goals[0], id: 'second' },
        ],
      },
      ['goals.0.weight'],
    ],
    ['a culture above 1', withMinistry({ culture: 1.01 }), ['ministries.0.culture']],
    ['a culture that is no number', withMinistry({ culture: Number.NaN }), ['ministries.0.culture']],
    ['trust in the centre below 0', withMinistry({ trustInCentre: -0.1 }), ['ministries.0.trustInCentre']],
    ['less than one layer', withMinistry({ layers: 0.5 }), ['ministries.0.layers']],
    ['a ministry without units', withMinistry({ units: [] }), ['ministries.0.units']],
    ['a unit without capacity', withUnit({ capacity: 0 }), ['ministries.0.units.0.capacity']],
    ['a unit without mandates', withUnit({ mandates: [] }), ['ministries.0.units.0.mandates']],
    [
      'priorities for an unknown goal',
      withUnit({ priorities: { gaol: 1 } }),
      ['ministries.0.units.0.priorities.gaol'],
    ],
    ['an endless ideal', withUnit({ ideals: { goal: Infinity } }), ['ministries.0.units.0.ideals.goal']],
    [
      'a turf above 1',
      withUnit({ mandates: [{ ...cell, turf: 2 }] }),
      ['ministries.0.units.0.mandates.0.turf'],
    ],
    [
      'a mandate twice',
      withUnit({
        mandates: [
          { ...cell, turf: 1 },
          { ...cell, turf: 1 },
        ],
      }),
      ['ministries.0.units.0.mandates.1'],
    ],
    [
      'no competence for a mandate',
      withUnit({ competence: { training: 1 } }),
      ['ministries.0.units.0.competence.care'],
    ],
    [
      'one id for two units',
      { ...good, ministries: [ministry, { ...other, units: [unit] }] },
      ['units.1.id'],
    ],
    ['trust in itself', { ...good, trust: [{ between: ['a', 'a'], trust: 0.5 }] }, ['trust.0']],
    [
      'trust between strangers',
      { ...good, trust: [{ between: ['a', 'z'], trust: 2 }] },
      ['trust.0.between.1', 'trust.0.trust'],
    ],
    ['a merger of the unknown', { ...good, merger: ['a', 'z'] }, ['merger.1']],
  ])('says where: %s', (_, government, expected) => expect(paths(government)).toEqual(expected));

  it('refuses a government that has nothing to do for any goal', () => {
    expect(
      paths({
        ...good,
        goals: [{ ...good.goals[0], cells: [{ ...cell, weight: 1 }] }],
        ministries: [
          withUnit({ mandates: [{ segment: 'people', service: 'training', turf: 1 }] }).ministries[0],
        ],
      }),
    ).toEqual(['ministries']);
  });
  it('tells all at once, and guesses what was meant', () => {
    const problems = checkGovernment(withUnit({ capacity: -1, priorities: { gaol: 1 } }));
    expect(problems).toHaveLength(2);
    expect(problems[1].mend).toBe("did you mean 'goal'?");
  });
});
