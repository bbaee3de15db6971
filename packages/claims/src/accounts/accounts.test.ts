import type { Run } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { arm, committees } from '../arms.ts';
import type { Arm, Runs } from '../claim.ts';
import { outcomePath } from '../observers/outcomePath.ts';
import { byMonth, periods } from './byMonth.ts';
import { differences } from './differences.ts';
import { gapClosed } from './gapClosed.ts';
import { response } from './response.ts';
import { shapleyAccount } from './shapleyAccount.ts';

const close = (value: number) => expect.closeTo(value, 12) as number;
/** A replicate in which each arm has an outcome. */
const runs =
  (outcomes: ReadonlyMap<Arm, number | null>): Runs =>
  (one) =>
    ({ summary: { outcome: outcomes.get(one) ?? null } }) as unknown as Run;
const [a, b, c, d] = ['status-quo', 'cog', 'committees', 'planner'].map((id) => arm(id));

const replicate = (peak: number) =>
  runs(new Map(committees.levels.map((level, place) => [level.arm, place === peak ? 0.75 : 0.25])));

describe('response', () => {
  it('tells means over replicates, what they differ from the first by, and where the highest is', () => {
    const account = response(committees, 'outcome');
    const rows = account.values([replicate(2), replicate(2), replicate(3), replicate(2)]);
    expect(rows[0]).toEqual([0.25, 0, 0]);
    expect(rows[2]).toEqual([0.625, 0.375, 1]);
    expect(rows[3]).toEqual([0.375, 0.125, 0]);
  });
});

describe('differences', () => {
  it('are of each pair, with their sign, and missing where a side is', () => {
    const account = differences(
      'A title',
      'row',
      [
        { row: 'one', claimed: b, other: a },
        { row: 'two', claimed: a, other: b },
        { row: 'three', claimed: c, other: a },
      ],
      'outcome',
    );
    expect(
      account.values([
        runs(
          new Map([
            [a, 0.25],
            [b, 0.5],
            [c, null],
          ]),
        ),
      ]),
    ).toEqual([
      [0.25, 1],
      [-0.25, 0],
      [null, null],
    ]);
  });
});

describe('gapClosed', () => {
  const account = gapClosed({ nothing: a, centre: b, committees: c }, a, d);
  it('shares the gap of the planner to the status quo', () => {
    expect(
      account.values([
        runs(
          new Map([
            [a, 0.25],
            [b, 0.5],
            [c, 0.375],
            [d, 0.75],
          ]),
        ),
      ]),
    ).toEqual([
      [0.5, 0, 0],
      [0.25, 0.5, 1],
      [0.375, 0.25, 0],
      [0.25, 0.5, null],
    ]);
  });
  it('knows no share of a gap that is none', () => {
    expect(
      account
        .values([
          runs(
            new Map([
              [a, 0.25],
              [b, 0.25],
              [c, 0.25],
              [d, 0.25],
            ]),
          ),
        ])
        .map((row) => row[1]),
    ).toEqual([null, null, null, null]);
  });
});

describe('shapleyAccount', () => {
  it('adds up to the whole', () => {
    const cells = new Map<string, Arm>();
    const account = shapleyAccount(
      'Shares',
      ['x', 'y'],
      (chosen) => {
        const name = [...chosen].join('+');
        cells.set(name, cells.get(name) ?? arm('cog', { staff: cells.size }));
        return cells.get(name)!;
      },
      'outcome',
    );
    const world = [
      runs(
        new Map([
          [cells.get('')!, 0.125],
          [cells.get('x')!, 0.25],
          [cells.get('y')!, 0.25],
          [cells.get('x+y')!, 0.875],
        ]),
      ),
    ];
    expect(account.values(world)).toEqual([
      [0.125, 0.625, close(0.375)],
      [0.125, 0.625, close(0.375)],
      [0.75, 0.75, 0.75],
    ]);
  });
});

describe('byMonth', () => {
  it('covers every month once from 12 to 95, and knows nothing beyond the run', () => {
    expect(
      periods.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, month) => first + month),
      ),
    ).toEqual(Array.from({ length: 84 }, (_, month) => 12 + month));
    const account = byMonth('Months', b, a);
    const path = (one: Arm): Run =>
      ({
        observed: {
          [outcomePath.id]: Array.from({ length: 18 }, (_, month) =>
            one === b && month >= 12 ? (month === 13 ? -1 : 1) : 0,
          ),
        },
      }) as unknown as Run;
    const rows = account.values([path]);
    expect(rows[0]).toEqual([close(1 / 3), 1, close(2 / 3)]);
    expect(rows[1]).toEqual([1, 1, 1]);
    expect(rows[2]).toEqual([null, null, null]);
    expect(rows.at(-1)).toEqual([close(4 / 6), 1, close(5 / 6)]);
  });
});
