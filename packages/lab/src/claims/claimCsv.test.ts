import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { accountsCsv } from './accountsCsv.ts';
import { claims } from '@joined-up/claims';
import { claimCsv } from './claimCsv.ts';
import { reportOn } from './accountReport.ts';
import type { TriedClaim } from './tryClaim.ts';

const c06 = claims.find(({ id }) => id === 'C06')!;
const [question] = c06.asks;
const account = { ...c06.tells![0], rows: ['2', '4'] };
const tried: TriedClaim = {
  claim: c06,
  scenario: 'stylised',
  seeds: 2,
  worlds: [
    { seed: 'w 0', parameters: { culture: 0.4 } },
    { seed: 'w 1', parameters: { culture: 0.7 } },
  ],
  findings: [
    {
      question,
      matters: 0.01,
      effects: [
        [-0.1, null],
        [0, 0.2],
      ],
      uncertainty: undefined,
      verdict: {
        verdict: 'conditional',
        worlds: 2,
        missing: 0,
        share: 0.5,
        shareInterval: { low: 0, high: 1 },
        mean: 0,
        small: 0,
        firm: false,
      },
    },
  ],
  reports: [
    reportOn(account, [
      [
        [0.5, 0, 1],
        [0.25, -0.25, 0],
      ],
      [
        [0.75, 0, 1],
        [null, null, null],
      ],
    ]),
  ],
};

it('writes a row a world and replicate, an unknown effect empty', () => {
  const effect = 'missionClarity_along_ministries_merged_effect';
  expect(parse(claimCsv(tried), { columns: true })).toEqual([
    { claim: 'C06', scenario: 'stylised', world: 'w 0', replicate: '0', [effect]: '-0.1', culture: '0.4' },
    { claim: 'C06', scenario: 'stylised', world: 'w 0', replicate: '1', [effect]: '', culture: '0.4' },
    { claim: 'C06', scenario: 'stylised', world: 'w 1', replicate: '0', [effect]: '0', culture: '0.7' },
    { claim: 'C06', scenario: 'stylised', world: 'w 1', replicate: '1', [effect]: '0.2', culture: '0.7' },
  ]);
});

it('writes a row a number of a table, with its interval over worlds where there are two', () => {
  const rows = parse(accountsCsv(tried), { columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(6);
  expect(rows[0]).toMatchObject({
    claim: 'C06',
    table: 'by ministries merged',
    row: '2',
    column: 'Mission clarity',
    kind: 'value',
    mean: '0.625',
    worlds: '2',
  });
  // Two values 0.25 apart: the mean ± t(0.975; 1) × 0.125, t = 12.706.
  expect([rows[0].low, rows[0].high].map(Number)).toEqual([
    expect.closeTo(0.625 - 12.706 * 0.125, 3),
    expect.closeTo(0.625 + 12.706 * 0.125, 3),
  ]);
  expect(rows[3]).toMatchObject({
    row: '4',
    column: 'Mission clarity',
    mean: '0.25',
    low: '',
    high: '',
    worlds: '1',
  });
});
