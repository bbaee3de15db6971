import { describe, expect, it } from 'vitest';
import { carrierTable } from './carrierTable.ts';
import { doseTable } from './doseTable.ts';
import { chainTable } from './chainTable.ts';
import { forumGoalTable, forumTable } from './forumTable.ts';
import { dockingTable } from './dockingTable.ts';
import { gapDifferenceTable } from './gapDifferenceTable.ts';
import { gapTable } from './gapTable.ts';
import { mapTable } from './mapTable.ts';
import { pairedTable } from './pairedTable.ts';
import { pathTable } from './pathTable.ts';
import { rangesTable } from './rangesTable.ts';
import { morrisTable, sobolTable } from './sensitivityTable.ts';
import { stackWorlds } from '../rows/stackWorlds.ts';
import { stackTable } from './stackTable.ts';
import { reasonTable } from './reasonTable.ts';
import { structureChangeTable } from './structureChangeTable.ts';
import { structureTable } from './structureTable.ts';
import { timeTable } from './timeTable.ts';
import { tornadoTable } from './tornadoTable.ts';
import { winTable } from './winTable.ts';
import { worldsTable } from './worldsTable.ts';

const driver = (parameter: string, low: number, high: number) => ({
  parameter,
  atLow: { mean: low },
  atHigh: { mean: high },
});
const link = (unit: string, supply: number) => ({
  ministry: 'm',
  unit,
  segment: 'old',
  service: 'care',
  supply,
});
const cell = (segment: string, supply: number, short: number) => ({
  segment,
  service: 'care',
  supply,
  need: 2,
  short,
});
const range = (name: string, low: number, high: number) => ({
  name,
  sampled: [0, 10] as const,
  low,
  high,
  median: 3,
  remaining: (high - low) / 9,
});
const about = (estimate: number) => ({ estimate, low: estimate - 0.25, high: estimate + 0.25 });

describe('table twins', () => {
  it('pairedTable has a row for each regime but the reference', () => {
    const rows = [1, 2, 3].flatMap((seed) => [
      { seed, regime: 'status-quo', value: 0.5 },
      { seed, regime: 'cog', value: 0.25 },
    ]);
    expect(pairedTable(rows, { metric: 'duplication' }).rows).toEqual([
      ['Strong centre', '−0.25', '−0.25', '−0.25', '3', '0', '0'],
    ]);
  });

  it('pathTable has a row every six months', () => {
    const rows = Array.from({ length: 13 }, (_, month) => ({ month, mean: month / 100, low: 0, high: 1 }));
    expect(pathTable(rows, { metric: 'outcome', regime: 'cog' }).rows.map(([month]) => month)).toEqual([
      '0',
      '6',
      '12',
    ]);
  });

  it('rangesTable starts with what is narrowed most', () => {
    const none = {
      name: 'none',
      sampled: [0, 10] as const,
      low: Number.NaN,
      high: Number.NaN,
      median: Number.NaN,
      remaining: Number.NaN,
    };
    expect(rangesTable([range('a', 0, 9), range('mandate', 2, 5)], { language: 'es' }).rows).toEqual([
      ['mandato del centro', '0', '10', '2', '5', '3', '33\u00A0%'],
      ['a', '0', '10', '0', '9', '3', '100\u00A0%'],
    ]);
    expect(rangesTable([range('mandate', 2, 5)], { names: { mandate: 'Backing' } }).rows[0][0]).toBe(
      'Backing',
    );
    expect(rangesTable([none]).rows).toEqual([['none', '0', '10', '–', '–', '–', '–']]);
  });

  it('worldsTable has a row a world', () => {
    const worlds = [
      { x: 0.25, y: 3, happens: true, inBox: false },
      { x: 0.5, y: 12, happens: false, inBox: true },
    ];
    expect(
      worldsTable(worlds, {
        metric: 'outcome',
        side: 'above',
        threshold: 0,
        xName: 'mandate',
        yName: 'own',
        boxes: [],
      }),
    ).toMatchObject({
      columns: [{ name: 'mandate of the centre' }, { name: 'own' }, {}, {}],
      rows: [
        ['0.25', '3', '✓', '–'],
        ['0.50', '12', '–', '✓'],
      ],
    });
  });

  it('stackTable has a row a cell, empty ones too, with its number of worlds, and no share of too few', () => {
    const stack = stackWorlds(
      [
        [0, 0, 1],
        [0, 0, -1],
        [0, 0, 1],
        [10, 1, -1],
      ].map(([staff, b, happens]) => ({ settings: { staff, b }, happens })),
      ['staff', 'b'],
      2,
    );
    expect(
      stackTable(stack, {
        metric: 'outcome',
        side: 'above',
        threshold: 0,
        leastWorlds: 2,
        names: { b: 'Bee' },
      }),
    ).toMatchObject({
      columns: [
        { name: 'staff of the centre' },
        { name: 'Bee' },
        { name: 'Worlds' },
        { name: 'Of them, it happens in' },
        { name: 'Share of worlds in which it happens' },
      ],
      rows: [
        ['low (0 to 5)', 'low (0.00 to 0.50)', '3', '2', '67\u00A0%'],
        ['low (0 to 5)', 'high (0.50 to 1.00)', '0', '0', '–'],
        ['high (5 to 10)', 'low (0.00 to 0.50)', '0', '0', '–'],
        ['high (5 to 10)', 'high (0.50 to 1.00)', '1', '0', '–'],
      ],
    });
  });

  it('gapTable starts with what is furthest from need', () => {
    const rows = [
      { segment: 'old', service: 'care', supply: 3, need: 2 },
      { segment: 'young', service: 'care', supply: 1, need: 2, short: 7 },
    ];
    expect(gapTable(rows, { seeds: 10, names: { young: 'The young' } }).rows).toEqual([
      ['The young', 'care', '1.00', '2.00', '0.50', '7 / 10'],
      ['old', 'care', '3.00', '2.00', '1.50', '– / 10'],
    ]);
  });

  it('gapDifferenceTable starts with the gap that widens most', () => {
    expect(
      gapDifferenceTable(
        [cell('old', 1, 5), cell('young', 1, 5)],
        [cell('old', 1.5, 3), cell('young', 0.5, 6)],
        { regime: 'cog' },
      ).rows,
    ).toEqual([
      ['young', 'care', '0.50', '0.25', '−0.25', '+1'],
      ['old', 'care', '0.50', '0.75', '+0.25', '−2'],
    ]);
  });

  it('dockingTable has every comparison', () => {
    expect(
      dockingTable([
        {
          kind: 'difference',
          metric: 'outcome',
          regime: 'cog',
          margin: 0.02,
          difference: -0.01,
          low: Number.NaN,
          high: 0.0123456,
          verdict: 'INCONCLUSIVE',
        },
      ]).rows,
    ).toEqual([
      ['Outcome', 'Strong centre', 'paired difference', '−0.01', '–', '0.0123', '0.02', 'inconclusive'],
    ]);
  });

  it('carrierTable names the partner that each carries most against', () => {
    const rows = [
      { ministry: 'a', other: 'b', excess: 0.01 },
      { ministry: 'a', other: 'c', excess: 0.02 },
    ];
    expect(
      carrierTable(rows).rows.map(([ministry, mean, , , against]) => [ministry, mean, against]),
    ).toEqual([
      ['a', '0.0300', 'c (0.0200)'],
      ['b', '0.0000', '–'],
      ['c', '0.0000', '–'],
    ]);
  });

  it('timeTable gives shares, that of a muddled mission where there is one', () => {
    const row = { label: 'cog', implementing: 0.75, meetings: 0.25, disruption: 0, blocked: 0 };
    expect(timeTable([row]).rows).toEqual([['Strong centre', '0.750', '0.250', '0.000', '0.000']]);
    const { columns, rows } = timeTable([row, { ...row, implementing: 0.7, mission: 0.05 }]);
    expect(columns.map(({ name }) => name)[4]).toBe('muddled mission');
    expect(rows).toEqual([
      ['Strong centre', '0.750', '0.250', '0.000', '–', '0.000'],
      ['Strong centre', '0.700', '0.250', '0.000', '0.050', '0.000'],
    ]);
  });

  it('mapTable dashes what is not known', () => {
    expect(
      mapTable([{ area: 'Space', ministries: 3, effectiveMinistries: null, overlap: null }]).rows,
    ).toEqual([['Space', '3', '–', '–']]);
  });

  it('tornadoTable starts with what moves most', () => {
    expect(tornadoTable([driver('culture', 0.1, 0.2), driver('mandate', 0.3, 0)]).rows).toEqual([
      ['mandate of the centre', '+0.300', '0.000'],
      ['culture of sharing', '+0.100', '+0.200'],
    ]);
  });

  it('reasonTable ends with the difference, and tells shares of it', () => {
    const rows = [
      { reason: 'waiting', mean: 0.3, low: 0.2, high: 0.4 },
      { reason: 'rest', mean: -0.1 },
    ] as const;
    expect(reasonTable(rows).rows).toEqual([
      ['Work that waits for others', '+0.300', '+0.200', '+0.400', '150\u00A0%'],
      ['Everything else', '−0.100', '–', '–', '−50\u00A0%'],
      ['The difference', '+0.200', '–', '–', '100\u00A0%'],
    ]);
    expect(reasonTable(rows, { matters: 0.3 }).rows.map((row) => row[4])).toEqual(['–', '–', '–']);
  });

  it('winTable has a row a setting', () => {
    expect(
      winTable([{ x: 0.5, y: -1, share: 0.75 }], { regime: 'cog', xName: 'mandate', yName: 'own' }),
    ).toMatchObject({
      columns: [{ name: 'mandate of the centre' }, { name: 'own' }, {}],
      rows: [['0.5', '−1', '75\u00A0%']],
    });
  });

  it('structureTable lists ministers, then forums', () => {
    const structure = {
      ministers: [{ ministries: ['a', 'b'], units: 2 }],
      forums: [{ id: 'cabinet', kind: 'cabinet', goals: [], chair: 'prime-minister', members: ['a', 'b'] }],
      centre: false,
    };
    expect(structureTable(structure, { names: { a: 'Labour' } }).rows).toEqual([
      ['minister', 'Labour, b'],
      ['Cabinet', 'Labour, b'],
    ]);
  });

  it('structureChangeTable has who moved, then every forum', () => {
    const cabinet = {
      id: 'cabinet',
      kind: 'cabinet',
      goals: [],
      chair: 'prime-minister',
      members: ['a', 'b'],
    };
    const apart = {
      ministers: [
        { ministries: ['a'], units: 1 },
        { ministries: ['b'], units: 1 },
      ],
      forums: [cabinet],
      centre: false,
    };
    const merged = {
      ministers: [{ ministries: ['a', 'b'], units: 2 }],
      forums: [cabinet, { ...cabinet, id: 'stocktake', kind: 'stocktake' }],
      centre: true,
    };
    expect(structureChangeTable(apart, merged, { regime: 'hybrid', names: { a: 'Labour' } }).rows).toEqual([
      ['minister: Labour', 'Labour', 'Labour, b'],
      ['minister: b', 'b', 'Labour, b'],
      ['Cabinet', 'Labour, b', 'Labour, b'],
      ['Stocktake', '–', 'Labour, b'],
    ]);
  });

  it('chainTable starts with the largest supply and leaves out none', () => {
    expect(chainTable([link('u', 1), link('v', 0), link('w', 2)], { goal: 'Care' }).rows).toEqual([
      ['m', 'w', 'old', 'care', '2.000'],
      ['m', 'u', 'old', 'care', '1.000'],
    ]);
  });

  const forum = {
    month: 3,
    kind: 'cabinet',
    goals: [],
    primeMinisterCame: true,
    preparation: 1,
    agreed: [{ goal: 'g', stance: 0.5, members: -0.25, binds: 1 }],
    accountability: [{ goal: 'g', before: 0.25, after: 0.5 }],
    rows: [
      {
        ministry: 'm',
        sent: 'delegate' as const,
        hours: 0,
        learnt: 0.5,
        bound: 0,
        yielded: 0,
        takenBack: 0.25,
        resolved: 0,
        raised: 2,
        deferred: 1,
      },
    ],
  };
  it('forumTable has whom each sent and what it was for it', () => {
    expect(forumTable(forum, { names: { m: 'Labour' } })).toMatchObject({
      caption: 'Month 3: cabinet settles none of 3 obstacles',
      rows: [['Labour', 'delegate', '0.00', '0.50', '0.00', '0.00', '0.25', '0', '2', '1']],
    });
  });
  it('forumGoalTable has stances, or else accountability', () => {
    expect(forumGoalTable(forum).rows).toEqual([['g', '−0.25', '0.50', 'binds 1 unit']]);
    expect(forumGoalTable({ ...forum, agreed: [] })).toMatchObject({
      caption: 'Accountability, 0 to 1',
      rows: [['g', '0.25', '0.50']],
    });
  });

  it('sobolTable starts with the largest total', () => {
    expect(
      sobolTable([
        { parameter: 'b', first: about(0), total: about(0.25), dummy: true },
        { parameter: 'a', first: about(0.25), total: about(0.5) },
      ]).rows,
    ).toEqual([
      ['a', '0.250', '0.000', '0.500', '0.500', '0.250', '0.750'],
      ['noise floor', '0.000', '−0.250', '0.250', '0.250', '0.000', '0.500'],
    ]);
  });
  it('morrisTable dashes an interval that is not known', () => {
    const bare = { estimate: 0.5, low: Number.NaN, high: Number.NaN };
    expect(morrisTable([{ parameter: 'a', size: bare, spread: bare }]).rows).toEqual([
      ['a', '0.5000', '–', '–', '0.5000', '–', '–'],
    ]);
  });

  it('doseTable has the mean at each level and its interval, dashes where there is none', () => {
    const rows = [
      { label: 'none', mean: 0, low: Number.NaN, high: Number.NaN, worlds: [0] },
      { label: 'many', mean: 0.25, low: 0.125, high: 0.375, worlds: [0.25] },
    ];
    expect(doseTable(rows, { metric: 'outcome', lever: 'committees' })).toMatchObject({
      caption: 'Outcome, minus its value at none (committees), in the same world',
      rows: [
        ['none', '0.000', '–', '–'],
        ['many', '+0.250', '+0.125', '+0.375'],
      ],
    });
  });

  it('speaks other languages', () =>
    expect(timeTable([], { language: 'es' }).columns[1].name).toBe('implementación'));
});
