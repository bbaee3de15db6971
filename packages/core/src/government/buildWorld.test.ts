import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { InputError } from '../problems.ts';
import { buildWorld, withParameters } from './buildWorld.ts';
import type { Government } from './government.ts';

const cell = (segment: string, service: string) => ({ segment, service });
const government: Government = {
  segments: [
    { id: 'young', population: 1 },
    { id: 'old', population: 3 },
  ],
  services: [{ id: 'care' }, { id: 'training' }],
  needs: [
    { ...cell('old', 'care'), need: 2 },
    { ...cell('young', 'training'), need: 5 },
    { ...cell('young', 'care'), need: 1 },
  ],
  goals: [
    {
      id: 'one',
      weight: 3,
      cells: [
        { ...cell('young', 'care'), weight: 1 },
        { ...cell('old', 'care'), weight: 3 },
      ],
      complementarity: 0.5,
    },
    { id: 'two', weight: 1, cells: [{ ...cell('old', 'care'), weight: 9 }] },
  ],
  ministries: [
    {
      id: 'a',
      culture: 0.4,
      units: [
        {
          id: 'a0',
          capacity: 2,
          competence: { care: 0.5, training: 1 },
          priorities: { one: 1, two: 3 },
          ideals: { two: -1 },
          mandates: [
            { ...cell('young', 'care'), turf: 0.1 },
            { ...cell('young', 'training'), turf: 0.2 },
            { ...cell('old', 'care'), turf: 0.3 },
          ],
        },
      ],
    },
    {
      id: 'b',
      culture: 0.8,
      layers: 2,
      units: [
        {
          id: 'b0',
          capacity: 4,
          competence: { care: 0.7 },
          priorities: {},
          ideals: {},
          mandates: [{ ...cell('young', 'care'), turf: 1 }],
        },
      ],
    },
  ],
  trust: [{ between: ['b', 'a'], trust: 0.9 }],
};
const world = buildWorld(government, defaultParameters);
const group = ({ start, items }: { start: Int32Array; items: Int32Array }, g: number) => [
  ...items.subarray(start[g], start[g + 1]),
];

describe('buildWorld', () => {
  it('drops cells that matter to no goal, and mandates in them', () => {
    expect([world.cells, world.mandates, world.links, world.units]).toEqual([2, 3, 3, 2]);
    expect([...world.meanNeed]).toEqual([2, 1]);
    expect([[...world.cellSegment], [...world.cellService]]).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect([...world.mandateCell]).toEqual([1, 0, 1]);
    expect([...world.turf]).toEqual([0.1, 0.3, 1]);
  });
  it('scales weights, populations and priorities to sum to 1', () => {
    expect([...world.populationShare]).toEqual([0.25, 0.75]);
    expect([...world.goalWeight]).toEqual([0.75, 0.25]);
    expect([...world.goalCellWeight]).toEqual([0.25, 0.75, 1]);
    // A unit that says nothing wants all alike.
    expect([...world.priorities]).toEqual([0.25, 0.75, 0.5, 0.5]);
  });
  it('has a link for each unit and goal in which it has a mandate, with its ideal', () => {
    expect([[...world.linkUnit], [...world.linkGoal], [...world.meanIdeal]]).toEqual([
      [0, 0, 1],
      [0, 1, 0],
      [0, -1, 0],
    ]);
    expect([0, 1, 2].map((l) => group(world.linkMandates, l))).toEqual([[0, 1], [1], [2]]);
    expect([0, 1].map((k) => group(world.goalLinks, k))).toEqual([[0, 2], [1]]);
  });
  it('weighs a mandate by the goals of its unit × the weight of the cell × the cells of the goal', () => {
    const weights = new Map(
      [0, 1, 2].flatMap((e) =>
        group(world.mandateLinks, e).map((l, i) => [
          `${e} in ${world.linkGoal[l]}`,
          world.mandateLinkWeight[world.mandateLinks.start[e] + i],
        ]),
      ),
    );
    expect(Object.fromEntries(weights)).toEqual({
      '0 in 0': 2 * 0.25 * 2,
      '1 in 0': 2 * 0.75 * 2,
      '1 in 1': 2 * 1 * 1,
      '2 in 0': 1 * 0.25 * 2,
    });
  });
  it('has a skill for each unit and service, however many cells', () => {
    expect([[...world.mandateSkill], [...world.startCompetence]]).toEqual([
      [0, 0, 1],
      [0.5, 0.7],
    ]);
  });
  it('takes trust as it is said, else the mean of two cultures; complementarity of the goal, else of all', () => {
    expect([...world.startTrust]).toEqual([1, 0.9, 0.9, 1]);
    expect(buildWorld({ ...government, trust: undefined }, defaultParameters).startTrust[1]).toBeCloseTo(
      0.6,
      12,
    );
    expect([...world.complementarity]).toEqual([0.5, -1]);
    expect([[...world.startLayers], [...world.startTrustInCentre], world.averageCapacity]).toEqual([
      [1, 2],
      [0.5, 0.5],
      3,
    ]);
  });
  it('keeps luck with the name for luck', () => {
    const renamed = buildWorld(
      {
        ...government,
        ministries: [{ ...government.ministries[0], id: 'x', luck: 'a' }, government.ministries[1]],
        trust: undefined,
      },
      defaultParameters,
    );
    expect(renamed.luck).toEqual(world.luck);
  });
  it('reads what a goal called constructor says of itself, not what every object has', () => {
    const odd = buildWorld(
      {
        ...government,
        goals: [
          { ...government.goals[0], id: 'constructor' },
          { ...government.goals[1], id: 'toString' },
        ],
        ministries: [
          {
            ...government.ministries[1],
            units: [{ ...government.ministries[1].units[0], priorities: {}, ideals: {} }],
          },
        ],
        trust: undefined,
      },
      defaultParameters,
    );
    expect([[...odd.priorities], [...odd.meanIdeal]]).toEqual([[0.5, 0.5], [0]]);
  });
  it('is built anew, or takes other parameters: the same', () => {
    const parameters = { ...defaultParameters, complementarity: -3, ministerHours: 7 };
    expect(withParameters(world, parameters)).toEqual(buildWorld(government, parameters));
    expect([...withParameters(world, parameters).complementarity]).toEqual([0.5, -3]);
    expect(world.parameters).toBe(defaultParameters);
  });
  it('knows of each goal’s cell the one before it in the chain: of the same segment, in the order of services', () => {
    const cells = [
      { ...cell('young', 'training'), weight: 1 },
      { ...cell('young', 'care'), weight: 1 },
      { ...cell('old', 'care'), weight: 1 },
    ];
    const chained = buildWorld(
      { ...government, goals: [{ id: 'one', weight: 1, cells }, government.goals[1]] },
      defaultParameters,
    );
    const named = (c: number) =>
      c < 0
        ? 'none'
        : `${government.segments[chained.cellSegment[c]].id} ${government.services[chained.cellService[c]].id}`;
    const places = [...chained.goalCells.items];
    expect(places.map((c, i) => [named(c), named(chained.goalCellBefore[i])])).toEqual([
      ['young training', 'young care'],
      ['young care', 'none'],
      ['old care', 'none'],
      ['old care', 'none'],
    ]);
  });
  it('means the turf of a unit over its mandates in kept cells, and of one without any it is 0', () => {
    const [first, ...rest] = government.ministries;
    const units = [
      {
        ...first.units[0],
        id: 'claims',
        mandates: [
          { ...cell('young', 'care'), turf: 0.9 },
          { ...cell('old', 'care'), turf: 0.2 },
          // In no goal, so it is not kept.
          { ...cell('young', 'training'), turf: 1 },
        ],
      },
      { ...first.units[0], id: 'idle', mandates: [{ ...cell('young', 'training'), turf: 1 }] },
    ];
    const made = buildWorld(
      { ...government, ministries: [{ ...first, units }, ...rest], trust: undefined },
      defaultParameters,
    );
    expect(made.unitTurf[0]).toBeCloseTo(0.55, 12);
    expect(made.unitTurf[1]).toBe(0);
  });
  it('refuses a government that cannot be', () =>
    expect(() => buildWorld({ ...government, goals: [] }, defaultParameters)).toThrow(InputError));
});
