import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWorkbooks, readTable } from '@joined-up/scenarios/table';
import { afterAll, describe, expect, it } from 'vitest';
import { readTargetsFile } from '../calibration/readTargetsFile.ts';
import { planStudy } from '../study/planStudy.ts';
import { readStudyFile } from '../study/readStudyFile.ts';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { writeTables } from './writeTables.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);

const runs = [
  'run',
  'stylised',
  '--regime',
  'status-quo,cog',
  '--seeds',
  '1-3',
  '--months',
  '14',
  '--quiet',
];

describe('workbooks', () => {
  it('come where a name ends in .xlsx or .ods, and dock as the CSV does', async () => {
    writeFileSync(place('margins.yaml'), 'default: 0.1\n');
    for (const name of ['ours.csv', 'runs.csv', 'runs.xlsx', 'runs.ods'])
      expect((await inThisProcess(...runs, '--out', place(name))).code).toBe(0);
    const docked = async (theirs: string): Promise<string> => {
      const { out, complaint } = await inThisProcess(
        'dock',
        place('ours.csv'),
        place(theirs),
        '--margins',
        place('margins.yaml'),
        '--all',
      );
      expect(complaint).toBe('');
      return out.replaceAll(place(theirs), 'theirs');
    };
    const usual = await docked('runs.csv');
    expect(usual).toMatch(/EQUIVALENT|INCONCLUSIVE/);
    for (const workbook of ['runs.xlsx', 'runs.ods']) expect(await docked(workbook)).toBe(usual);
  });

  it('of a comparison have a sheet for it and one for its runs', async () => {
    const out = place('compared.xlsx');
    const { code } = await inThisProcess('compare', ...runs.slice(1), '--out', out);
    expect(code).toBe(0);
    const bytes = readFileSync(out);
    const comparison = await readTable(bytes, 'comparison', { headed: true, sheet: 'comparison' });
    expect(comparison.headings.slice(0, 4)).toEqual(['metric', 'regime', 'reference', 'mean']);
    const all = await readTable(bytes, 'runs', { headed: true, sheet: 'runs' });
    expect(all.rows).toHaveLength(6);
  });

  it.each([
    ['map', 'us-federal-2024', 'map'],
    ['case', 'jobcentre-plus', 'patterns'],
  ])('come from %s', async (command, what, sheet) => {
    const out = place(`${command}.xlsx`);
    const few = command === 'case' ? '--worlds 1 --seeds 1 --threads 1 --quiet'.split(' ') : [];
    const { code } = await inThisProcess(command, what, ...few, '--out', out);
    expect(code).toBe(0);
    const table = await readTable(readFileSync(out), out, { headed: true });
    expect(table.seen.sheet).toBe(sheet);
    expect(table.rows.length).toBeGreaterThan(5);
  });
});

describe('tables that studies and targets read', () => {
  const study = 'scenarios: stylised\nregimes: cog\nseeds: 1-2\ndesign: { kind: table, file: FILE }\n';
  it.each([
    ['points.csv', '\uFEFFculture;staff\r\n0,25;4\r\n;8\r\n'],
    ['points.tsv', 'culture\tstaff\n0.25\t4\n\t8\n'],
  ])('are points in %s', (name, text) => {
    writeFileSync(place(name), text);
    writeFileSync(place('study.yaml'), study.replace('FILE', name));
    expect([...readStudyFile(place('study.yaml')).design.values]).toEqual([0.25, 4, Number.NaN, 8]);
  });

  it('are points and targets in a workbook', async () => {
    await writeTables(place('points.xlsx'), [
      {
        name: 'puntos',
        rows: [
          ['culture', 'staff'],
          [0.25, 4],
          [null, 8],
        ],
      },
    ]);
    await writeTables(place('targets.xlsx'), [
      {
        name: 'metas',
        rows: [
          ['id', 'outcome', 'regime', 'target', 'tolerance', 'source'],
          ['known', 'outcome', 'cog', 0.5, 0.1, 'a survey'],
          ['also', 'trust', null, 0.25, 0.05, null],
        ],
      },
    ]);
    await loadWorkbooks();
    writeFileSync(place('study.yaml'), study.replace('FILE', 'points.xlsx'));
    const plan = readStudyFile(place('study.yaml'));
    expect([...plan.design.values]).toEqual([0.25, 4, Number.NaN, 8]);
    expect(readTargetsFile(place('targets.xlsx'), plan)).toMatchObject([
      { id: 'known', outcome: 'outcome', regime: 'cog' },
      { id: 'also', outcome: 'trust', regime: 'cog' },
    ]);
  });

  const plan = planStudy({ scenarios: 'stylised', regimes: ['cog'], seeds: '1-2' });
  it.each([
    [
      'a column that is none',
      'outcome,target,tolerence\ntrust,1,2\n',
      /'tolerence'.*did you mean 'tolerance'/,
    ],
    [
      'a word for a number',
      'outcome,target,tolerance\ntrust,high,2\n',
      /line 2 target: expected a number, found 'high'/,
    ],
    ['what is no outcome', 'outcome,target,tolerance\ntrust,1,2\nfoo,1,2\n', /line 3.*foo/],
    [
      'rows that would be left out',
      'outcome,target,tolerance\ntrust,1,2\nTotal,,4\n',
      /line 3: .*'Total 4'/,
    ],
  ])('%s is told with its place', (_, text, message) => {
    writeFileSync(place('targets.csv'), text);
    expect(() => readTargetsFile(place('targets.csv'), plan)).toThrow(message);
  });
});
