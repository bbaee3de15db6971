import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError, parameters } from '@joined-up/core';
import { afterAll, describe, expect, it } from 'vitest';
import { pointOf } from '../designs/design.ts';
import { planStudy } from './planStudy.ts';
import { readStudyFile } from './readStudyFile.ts';
import type { StudyFile } from './studyFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-study-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const small: StudyFile = { scenarios: 'stylised', regimes: ['status-quo', 'cog'], seeds: '1-3' };
const pointsOf = (file: StudyFile): number[][] => {
  const { design } = planStudy(file);
  return Array.from({ length: design.points }, (_, point) => [...pointOf(design, point)]);
};
const toldOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return '';
};

/** What is told of a study with such an outcome. */
const asked = (outcome: string, scenarios: string[] = ['us-federal-2024']): string =>
  toldOf(() => planStudy({ ...small, scenarios, outcomes: [outcome] }));

describe('planStudy', () => {
  it.each(['toString', 'constructor', 'hasOwnProperty', '__proto__'])(
    'refuses an outcome called %s',
    (id) =>
      expect(
        toldOf(() => planStudy({ ...small, outcomes: ['outcome', { id, formula: 'outcome + 1' }] })),
      ).toContain(
        'outcomes.1.id: expected letters, digits and _, a letter first, and no name that JavaScript',
      ),
  );

  it('takes options by name as levers, and structures as points of their own, crossed with the rest', () => {
    const plan = planStudy({
      ...small,
      structure: 'gaming=0.1',
      parameters: { contradictionReach: 'cell' },
      levers: { mandate: [0.2, 0.8] },
      structures: ['today', 'mergedMeeting=deputies,veto=1', 'layerPass=0.5'],
    });
    expect(plan.fixed).toEqual({ gaming: 0.1, contradictionReach: 1 });
    expect(plan.design.names).toEqual(['mergedMeeting', 'veto', 'layerPass', 'mandate']);
    const _ = Number.NaN;
    expect(Array.from({ length: 6 }, (__, point) => [...pointOf(plan.design, point)])).toEqual([
      [_, _, _, 0.2],
      [_, _, _, 0.8],
      [2, 1, _, 0.2],
      [2, 1, _, 0.8],
      [_, _, 0.5, 0.2],
      [_, _, 0.5, 0.8],
    ]);
    expect(pointsOf({ ...small, levers: { mergedMeeting: ['at-once', 'houses', 2] } })).toEqual([
      [0],
      [1],
      [2],
    ]);
  });
  it('tells of structure that cannot be all at once, each thing once', () => {
    const told = toldOf(() =>
      planStudy({
        ...small,
        levers: { mergedMeeting: ['deputees', 'x'], staff: ['many'] },
        structure: 'layerPas=0.5',
        structures: ['today', 'sceptic'],
      }),
    );
    expect(
      told
        .split('\n')
        .slice(1)
        .map((line) => line.trim()),
    ).toEqual([
      "levers.mergedMeeting.0: expected one of at-once, houses, deputies, found 'deputees'; did you mean 'deputies'?",
      "levers.mergedMeeting.1: expected one of at-once, houses, deputies, found 'x'; or its number, from 0 on",
      "levers.staff.0: expected a number, found 'many'; write a number",
      "structure.layerPas: expected the name of a structure parameter, found 'layerPas'; did you mean 'layerPass'?",
      "structures.1: expected a package of structure, or name=value, found 'sceptic'; did you mean 'all-sceptic'?",
    ]);
    expect(
      toldOf(() => planStudy({ ...small, structures: ['veto=1', 'veto=1.0'], levers: { veto: [0, 1] } })),
    ).toMatch(
      /structures\.1: expected each structure once[^]*levers\.veto: expected each parameter in one place/,
    );
    expect(
      toldOf(() =>
        planStudy({
          ...small,
          structures: ['veto=1'],
          design: { kind: 'table', columns: ['veto'], rows: [[0]] },
        }),
      ),
    ).toMatch(/structures: expected each parameter in one place, found veto in the design too/);
  });
  it('measures of single goals what outcomes, formulas and precision name, and nothing else', () => {
    const { measures, formulas, outcomes } = planStudy({
      ...small,
      scenarios: 'us-federal-2024',
      outcomes: [
        'outcome:poor-households',
        { id: 'gap', formula: 'outcome:poor-households - coverage:the-elderly' },
      ],
      precision: {
        outcome: 'coverage:competitiveness',
        regime: 'cog',
        reference: 'status-quo',
        halfWidth: 0.1,
      },
    });
    expect(outcomes).toEqual(['outcome:poor-households', 'gap']);
    expect(measures).toEqual([
      'outcome:poor-households',
      'coverage:the-elderly',
      'coverage:competitiveness',
    ]);
    expect(formulas.map(({ id }) => id)).toEqual([...measures, 'gap']);
  });
  it('tells of goals that are not there, or not in every scenario', () => {
    expect(asked('outcome:poor')).toMatch(
      /outcomes\.0: expected outcome of a goal, found 'outcome:poor'; goals are/,
    );
    expect(asked('coverage:elderly')).toMatch("did you mean 'the-elderly'?");
    expect(asked('outcome:the-elderly', ['us-federal-2024', 'stylised'])).toMatch(
      /expected outcome of a goal/,
    );
  });
  it('without levers has one point that changes nothing', () => {
    const plan = planStudy(small);
    expect([
      plan.design.points,
      plan.design.names,
      plan.seeds,
      plan.outcomes,
      plan.scenarios[0].months,
    ]).toEqual([1, [], [1, 2, 3], ['outcome'], 96]);
  });

  it('takes levers in full', () =>
    expect(pointsOf({ ...small, levers: { mandate: [0.2, 0.8], staff: [4, 8] } })).toEqual([
      [0.2, 4],
      [0.2, 8],
      [0.8, 4],
      [0.8, 8],
    ]));

  it('crosses levers with a design of uncertainties', () => {
    const { design } = planStudy({
      ...small,
      levers: { mandate: [0.2, 0.8] },
      uncertainties: { culture: [0.1, 0.3], turfMotive: 'plausible' },
      design: { kind: 'latin-hypercube', points: 5 },
    });
    expect([design.names, design.points]).toEqual([['mandate', 'culture', 'turfMotive'], 10]);
    expect(
      [...design.values].filter((_, i) => i % 3 === 1).every((value) => value > 0.1 && value < 0.3),
    ).toBe(true);
  });

  it('worlds: all moves every uncertain parameter that is not named elsewhere', () => {
    const plan = planStudy({
      ...small,
      worlds: 'all',
      parameters: { culture: 0.5 },
      levers: { mandate: [0.5] },
      design: { kind: 'sobol', points: 4 },
    });
    const expected = parameters
      .filter(({ uncertain, name }) => uncertain && !['culture', 'mandate'].includes(name))
      .map(({ name }) => name);
    expect(plan.design.names).toEqual(['mandate', ...expected]);
  });

  it('keeps whole parameters whole', () =>
    expect(
      pointsOf({ ...small, uncertainties: ['staff'], design: { kind: 'sobol', points: 32 } }).every(
        ([staff]) => Number.isInteger(staff) && staff >= 2 && staff <= 16,
      ),
    ).toBe(true));

  it('crosses and concatenates designs', () => {
    const points = pointsOf({
      ...small,
      uncertainties: { culture: [0, 1], misfitCost: [0, 1] },
      design: {
        kind: 'concatenate',
        of: [
          {
            kind: 'cross',
            of: [
              { kind: 'full-factorial', over: ['culture'] },
              { kind: 'full-factorial', over: ['misfitCost'], levels: 3 },
            ],
          },
          { kind: 'one-at-a-time', over: ['culture'] },
        ],
      },
    });
    expect(points).toEqual([
      [0, 0],
      [0, 0.5],
      [0, 1],
      [1, 0],
      [1, 0.5],
      [1, 1],
      [Number.NaN, Number.NaN],
      [0, Number.NaN],
      [1, Number.NaN],
    ]);
  });

  it('reads a table, whose empty cells leave a parameter as it is', () => {
    written('points.csv', 'culture,staff\n0.2,4\n,8\n');
    const file = written(
      'table.yaml',
      'scenarios: stylised\nregimes: cog\nseeds: 1-2\ndesign: { kind: table, file: points.csv }\n',
    );
    const { design, file: whole } = readStudyFile(file);
    expect([...design.values]).toEqual([0.2, 4, Number.NaN, 8]);
    expect(whole.design).toMatchObject({
      rows: [
        [0.2, 4],
        [null, 8],
      ],
    });
  });

  it('reads formulas and conditions', () => {
    const plan = planStudy({
      ...small,
      outcomes: ['outcome', { id: 'perHour', formula: 'outcome / (1 + coordinationLoad)' }],
      conditions: ['staff >= priorityGoals'],
    });
    expect(plan.formulas.map(({ id, formula }) => [id, formula.names])).toEqual([
      ['perHour', ['outcome', 'coordinationLoad']],
    ]);
    expect(plan.conditions[0].names).toEqual(['staff', 'priorityGoals']);
  });
});

describe('tells everything at once', () => {
  it('each with its line', () => {
    const file = written(
      'broken.yaml',
      `scenarios: stylized
regimes: [status-quo, cogg]
seeds: 9-1
levers:
  mandat: [0.1]
  staff: [4.5, 4]
uncertainties:
  culture: [0.9, 0.1]
  selfHelp: plausible
parameters: { culture: 7 }
outcomes: [outcom, { id: outcome, formula: 'duplication + ' }]
conditions: ['staff > process']
design: { kind: sobol, points: 4, over: [cultur] }
precision: { outcome: trusts, regime: hybrid, reference: cogg, halfWidth: 0.01 }
`,
    );
    const told = toldOf(() => readStudyFile(file));
    for (const part of [
      /line 1, scenarios: .*did you mean 'stylised'/,
      /line 3, seeds: .*'1-9'/,
      /line 5, levers\.mandat: .*'mandate'/,
      /line 6, levers\.staff\.0: expected a whole number/,
      /line 8, uncertainties\.culture: expected each parameter in one place/,
      /line 10, parameters\.culture: expected a number from 0 to 1.*found 7/,
      /line 11, outcomes\.0: .*'outcome'/,
      /line 11, outcomes\.1\.id: .*taken/,
      /line 11, outcomes\.1\.formula: /,
      /line 12, conditions\.0: .*'process'/,
      /line 13, design\.over\.0/,
      /line 14, precision\.outcome: .*'trust'/,
      /line 14, precision\.regime/,
    ])
      expect(told).toMatch(part);
  });

  it('of its shape', () => {
    const file = written(
      'shape.yaml',
      'scenarios: stylised\nregime: cog\nseeds: { from: 20 }\ndesign: ' +
        '{ kind: latin-hypercub, points: 3 }\nlevers: { staff: 4 }\nprecision: { halfWidth: 0 }\n',
    );
    const told = toldOf(() => readStudyFile(file));
    for (const part of [
      /line 2, regime: .*did you mean 'regimes'/,
      /regimes: expected a name or a list of names, found nothing/,
      /line 3, seeds: expected how many seeds, seeds such as '1-20', or a list/,
      /line 4, design\.kind: .*did you mean 'latin-hypercube'/,
      /line 5, levers\.staff: expected a list/,
      /line 6, precision\.halfWidth: expected a number above 0/,
    ])
      expect(told).toMatch(part);
  });

  it.each([
    [
      'a structure parameter that a world would draw',
      { ...small, uncertainties: { veto: [0, 1] }, design: { kind: 'latin-hypercube', points: 3 } },
      /uncertainties\.veto: .*structure is chosen, not drawn/,
    ],
    [
      'uncertainties without a design',
      { ...small, uncertainties: ['culture'] },
      /design: expected a design that moves every uncertainty, found no design/,
    ],
    [
      'an uncertainty that no design moves',
      {
        ...small,
        uncertainties: ['culture', 'selfHelp'],
        design: { kind: 'morris', trajectories: 2, over: ['culture'] },
      },
      /none for selfHelp/,
    ],
    [
      'too many runs',
      { ...small, seeds: '1-100000', levers: { staff: Array.from({ length: 300 }, (_each, i) => i) } },
      /at most 50000000 runs/,
    ],
    [
      'too many points',
      { ...small, worlds: 'all', design: { kind: 'full-factorial' } },
      /at most 10000000 points/,
    ],
    [
      'conditions on trajectories',
      {
        ...small,
        uncertainties: ['culture'],
        design: { kind: 'morris', trajectories: 2 },
        conditions: ['culture > 0.5'],
      },
      /belong together/,
    ],
    [
      'a generator that cannot be',
      {
        ...small,
        levers: { culture: [0, 1], staff: [1, 2] },
        design: { kind: 'fractional-factorial', generators: ['staff = cultur'] },
      },
      /did you mean 'culture'/,
    ],
    [
      'a column that is another one',
      {
        ...small,
        uncertainties: { culture: 'plausible', misfitCost: 'plausible' },
        design: {
          kind: 'fractional-factorial',
          over: ['culture', 'misfitCost'],
          generators: ['misfitCost = -culture'],
        },
      },
      /culture and misfitCost, which always change together/,
    ],
    [
      'a table of nothing known',
      { ...small, design: { kind: 'table', columns: ['cultur'], rows: [[1]] } },
      /did you mean 'culture'/,
    ],
    [
      'a value in a table',
      { ...small, design: { kind: 'table', columns: ['culture'], rows: [[7]] } },
      /from 0 to 1.*found 7/,
    ],
    ['a regime twice', { ...small, regimes: ['cog', 'cog'] }, /each regime once/],
  ] as const)('%s', (_, file, message) => expect(toldOf(() => planStudy(file))).toMatch(message));

  it.each([
    ['empty', '', /an empty file/],
    ['broken', 'a: [', /line \d+: expected YAML/],
    ['a list', '- 1', /a map with scenarios/],
  ])('%s', (name, text, message) =>
    expect(toldOf(() => readStudyFile(written(`${name}.yaml`, text)))).toMatch(message),
  );
  it('no file', () =>
    expect(toldOf(() => readStudyFile(join(folder, 'none.yaml')))).toMatch(/no such file/));
});
