import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);
const file = (name: string, text: string): string => {
  writeFileSync(place(name), text);
  return place(name);
};

/** A name that is a formula, moves the cursor, names the window, turns the direction of reading, and is half a character. */
const NAME = '=HYPERLINK(1)\u001b[31m\u001b]0;x\u0007\u009b2J\u202e\u2066\u0085\ud83d';
/** The same as a word of a command line, which holds no half of a character. */
const WORD = NAME.slice(0, -1);
/** All that steers, but for ends of lines and tabs, which tables have. */
const STEERS = /(?![\n\r\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const yaml = JSON.stringify(NAME);

const scenario = (id: string): string => `
id: small
name: ${yaml}
segments: [{ id: poor, name: ${yaml} }]
services: [{ id: care, name: ${yaml} }, work]
goals: [{ id: welfare, name: ${yaml}, cells: [{ segments: all, services: all }] }]
ministries:
  - { id: ${id}, name: ${yaml}, units: [{ id: clinics, name: ${yaml}, mandates: [{ segments: all, services: all }] }] }
  - { id: labour, units: [{ id: jobs, mandates: [{ segments: all, services: all }] }, { id: courses, mandates: [{ segments: all, services: all }] }] }
regimes: [{ id: ours, name: ${yaml}, description: ${yaml}, extends: cog }]
`;

let small: string;
let study: string;
beforeAll(() => {
  small = file('small.yaml', scenario('health'));
  study = file(
    'study.yaml',
    `
name: ${yaml}
scenarios: small.yaml
regimes: [status-quo, ours]
uncertainties: { turfMotive: [0.1, 0.5], selfHelp: [0.1, 0.5] }
design: { kind: morris, trajectories: 6 }
seeds: 1-2
months: 30
`,
  );
});

const runs = ['--seeds', '1-3', '--months', '30', '--threads', '1', '--quiet'];
const both = ['--regime', 'ours', '--reference', 'status-quo'];

/** Every command, with names that steer wherever it takes one, and how it ends. */
const asked: readonly (readonly [string, number, () => string[]])[] = [
  ['validate', 0, () => ['validate', small]],
  ['validate, broken', 2, () => ['validate', file('broken.yaml', `${scenario(yaml)}${yaml}: 3\n`)]],
  ['validate, no file', 2, () => ['validate', `no${NAME}.yaml`]],
  ['run', 0, () => ['run', small, '--regime', 'status-quo,ours', ...runs]],
  ['run into a file', 0, () => ['run', small, '--regime', 'ours', ...runs, '--out', place('runs.csv')]],
  ['run, no regime', 2, () => ['run', small, '--regime', NAME, ...runs]],
  ['run, no parameter', 2, () => ['run', small, '--set', `${NAME}=1`, ...runs]],
  [
    'compare',
    0,
    () => [
      'compare',
      small,
      '--regime',
      'status-quo,ours',
      ...runs,
      '--out',
      place('comparison.csv'),
      '--report',
      place('report.html'),
      '--page',
      place('page.html'),
      '--question',
      WORD,
    ],
  ],
  ['map', 0, () => ['map', small, '--out', place('map.csv'), '--picture', place('map.svg')]],
  ['map, pixels', 0, () => ['map', small, '--picture', place('map.png')]],
  ['diverge', 2, () => ['diverge', small, '--regime', 'status-quo', '--regime', 'ours', '--seed', NAME]],
  [
    'sweep',
    0,
    () => ['sweep', study, '--out', place('results'), '--page', place('study.html'), '--threads', '1'],
  ],
  ['sweep, json', 0, () => ['sweep', study, '--out', place('results'), '--json', '--threads', '1']],
  ['status', 0, () => ['status', place('results')]],
  ['check', 0, () => ['check', place('results')]],
  ['failed', 0, () => ['failed', place('results')]],
  [
    'query',
    0,
    () => [
      'query',
      place('results'),
      `select chr(27) || '[2J' as "${NAME}", '=1+1' as b from runs limit 2`,
    ],
  ],
  [
    'query, csv',
    0,
    () => ['query', place('results'), `select chr(155) as a, '=1+1' as b from runs limit 2`, '--csv'],
  ],
  [
    'query, json',
    0,
    () => ['query', place('results'), `select chr(155) as "${NAME}" from runs limit 2`, '--json'],
  ],
  ['query, broken', 2, () => ['query', place('results'), `select ${NAME}`]],
  [
    'sensitivity',
    0,
    () => [
      'sensitivity',
      place('results'),
      ...both,
      '--outcome',
      'outcome',
      '--csv',
      place('indices.csv'),
      '--picture',
      place('indices.svg'),
    ],
  ],
  [
    'discover',
    0,
    () => [
      'discover',
      place('results'),
      ...both,
      '--outcome',
      'outcome',
      '--above',
      '0',
      '--csv',
      place('worlds.csv'),
      '--picture',
      place('worlds.svg'),
    ],
  ],
  [
    'calibrate',
    0,
    () => [
      'calibrate',
      place('results'),
      '--accepted',
      place('accepted.csv'),
      '--csv',
      place('ranges.csv'),
      '--picture',
      place('ranges.svg'),
      '--targets',
      file(
        'targets.yaml',
        `name: ${yaml}\nregime: ours\ntargets: [{ outcome: outcome, target: 0.5, tolerance: 10, source: ${yaml} }]\n`,
      ),
    ],
  ],
  [
    'calibrate, broken',
    2,
    () => [
      'calibrate',
      place('results'),
      '--targets',
      file('wrong.yaml', `regime: ${yaml}\n${yaml}: 1\ntargets: [{ outcome: ${yaml}, target: 1 }]\n`),
    ],
  ],
  ['replay', 2, () => ['replay', place('results'), NAME]],
  [
    'dock',
    2,
    () => [
      'dock',
      file('a.csv', `regime,seed,${NAME}\n${NAME},1,x\n`),
      place('a.csv'),
      '--margins',
      file('margins.yaml', `metrics: { ${yaml}: 0.1 }\n`),
    ],
  ],
  [
    'import',
    0,
    () => [
      'import',
      file('table.csv', `ministry,unit,programme,who,amount\n${WORD},u,a,youth,1\nb,v,a,youth,2\n`),
      '--out',
      place('imported.yaml'),
      '--yes',
    ],
  ],
  ['break', 2, () => ['break', small, '--regime', NAME]],
  ['why', 2, () => ['why', small, '--regime', NAME, '--metric', NAME]],
  ['claim', 2, () => ['claim', NAME]],
  ['case', 2, () => ['case', NAME]],
  ['an option', 2, () => ['run', small, `--${NAME}`]],
  ['a command', 2, () => [NAME]],
];

it.each(asked)('%s lets no text steer the terminal or a file that it writes', async (_, ending, words) => {
  const { out, complaint, code } = await inThisProcess(...words());
  expect(out + complaint).not.toMatch(STEERS);
  expect({ code, complaint: code === ending ? '' : complaint }).toEqual({ code: ending, complaint: '' });
});

it('has written files, and none of them steers a screen or runs as a formula', () => {
  const written = readdirSync(folder).filter(
    (name) => /\.(csv|svg|html|md)$/.test(name) && !/^(a|table)\.csv$/.test(name),
  );
  expect(written.length).toBeGreaterThanOrEqual(11);
  for (const name of written) {
    const text = readFileSync(place(name), 'utf8');
    expect({ name, steers: STEERS.exec(text)?.[0] }).toEqual({ name, steers: undefined });
    if (!name.endsWith('.csv')) continue;
    const cells: string[] = (parse(text, { bom: true, relax_column_count: true }) as string[][]).flat();
    const formulas = cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell)));
    expect({ name, formulas }).toEqual({ name, formulas: [] });
  }
  expect(readFileSync(place('map.png')).subarray(1, 4).toString()).toBe('PNG');
});
