import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeTables } from '../tables/writeTables.ts';
import { inThisProcess } from '../testing/inThisProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);
const file = (name: string, text: string): string => {
  writeFileSync(place(name), text);
  return place(name);
};

/**
 * A name that is a formula, moves the cursor, names the window, turns the direction of reading, and is half
 * a character.
 */
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
design: { kind: morris, trajectories: 4 }
seeds: 1-2
months: 14
`,
  );
});

const runs = ['--seeds', '1-2', '--months', '14', '--threads', '1', '--quiet'];
const both = ['--regime', 'ours', '--reference', 'status-quo'];

/** A table of programmes, of a ministry, a unit, a programme, whom it serves, what it does, and what it costs. */
const table: string[][] = [
  ['ministry', 'unit', 'programme', 'population', 'service', 'budget'],
  [WORD, 'u', `${WORD} meals`, 'youth', 'food', '100'],
  ['Labour', `${WORD} office`, 'training', 'youth', WORD, '200'],
  ['Health', 'v', 'care', WORD, WORD, '300'],
  ['Health', 'v', 'support', WORD, 'food', '50'],
];

const patterns = `
why: ${yaml}
patterns:
  - { id: P1, says: ${yaml}, arm: merged, against: status-quo, of: 'outcome:welfare', expect: { below: 0, months: [12, 23] }, source: ${yaml}, sure: ${yaml}, fails: ${yaml} }
`;

/** A reform that was measured, in a folder of its own. */
function caseFolder(name: string, asks: string): string {
  mkdirSync(place(name));
  const schedules = `regimes: [{ id: merged, name: ${yaml}, schedule: [{ month: 12, regime: superministry }] }]\n`;
  const parts = {
    'scenario.yaml': scenario('health').replace(
      'id: small',
      'id: small\nmonths: 36\nstart: 12\nmerger: [health, labour]',
    ),
    'schedules.yaml': schedules,
    'patterns.yaml': asks,
    'assumptions.md': NAME,
  };
  for (const [part, text] of Object.entries(parts)) writeFileSync(join(place(name), part), text);
  return place(name);
}

/** Every command, with names that steer wherever it takes one, and how it ends. */
const asked: readonly (readonly [string, number, () => string[] | Promise<string[]>])[] = [
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
  [
    'import of a workbook',
    0,
    async () => {
      await writeTables(place('sheet.xlsx'), [{ name: 'sheet', rows: table }]);
      return ['import', place('sheet.xlsx'), '--out', place('of-sheet.yaml'), '--yes'];
    },
  ],
  [
    'import, nothing to read',
    2,
    () => ['import', file('nothing.csv', `${WORD},${WORD}\n${WORD},${WORD}\n`), '--yes'],
  ],
  [
    'brief',
    0,
    () => [
      'brief',
      file('brief.csv', table.map((cells) => cells.join(',')).join('\n')),
      '--name',
      WORD,
      '--seeds',
      '1',
      '--threads',
      '1',
    ],
  ],
  [
    'run into a workbook',
    0,
    () => ['run', small, '--regime', 'ours', ...runs, '--out', place('runs.xlsx')],
  ],
  [
    'compare into a workbook',
    0,
    () => ['compare', small, '--regime', 'status-quo,ours', ...runs, '--out', place('comparison.xlsx')],
  ],
  ['map into a workbook', 0, () => ['map', small, '--out', place('map.xlsx')]],
  [
    'discover into a workbook',
    0,
    () => ['discover', place('results'), ...both, '--outcome', 'outcome', '--csv', place('worlds.ods')],
  ],
  ['break', 2, () => ['break', small, '--regime', NAME]],
  ['why', 2, () => ['why', small, '--regime', NAME, '--metric', NAME]],
  ['claim', 2, () => ['claim', NAME]],
  [
    'claim of a government',
    0,
    () => [
      ...'claim C14 --worlds 2 --seeds 1 --months 14 --threads 1'.split(' '),
      '--scenario',
      small,
      '--out',
      place('claim.csv'),
    ],
  ],
  ['case', 2, () => ['case', NAME]],
  [
    'case of a folder',
    0,
    () => [
      'case',
      caseFolder('case', patterns),
      '--worlds',
      '1',
      '--seeds',
      '1',
      '--threads',
      '1',
      '--out',
      place('case.csv'),
    ],
  ],
  [
    'case, broken',
    2,
    () => ['case', caseFolder('broken-case', `${patterns}${yaml}: 1\n`), '--worlds', '1', '--seeds', '1'],
  ],
  ['an option', 2, () => ['run', small, `--${NAME}`]],
  ['a command', 2, () => [NAME]],
];

it.each(asked)('%s lets no text steer the terminal or a file that it writes', async (_, ending, words) => {
  const { out, complaint, code } = await inThisProcess(...(await words()));
  expect(out + complaint).not.toMatch(STEERS);
  expect({ code, complaint: code === ending ? '' : complaint }).toEqual({ code: ending, complaint: '' });
});

/** All that is in a ZIP archive, one file after the other. */
function textOfArchive(bytes: Buffer): string {
  const texts: string[] = [];
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [how, packed, name, extra, comment, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      ...[28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)),
      bytes.readUInt32LE(at + 42),
    ];
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const content = bytes.subarray(from, from + packed);
    texts.push((how === 0 ? content : inflateRawSync(content)).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  expect(texts.length).toBeGreaterThan(3);
  return texts.join('\n');
}

/** Files that the commands were given. */
const given = new Set(
  (
    'a.csv table.csv brief.csv nothing.csv sheet.xlsx small.yaml study.yaml broken.yaml targets.yaml ' +
    'wrong.yaml margins.yaml'
  ).split(' '),
);

it('has written files, and none of them steers a screen or runs as a formula', () => {
  const written = readdirSync(folder).filter(
    (name) => /\.(csv|svg|html|md|json|yaml)$/.test(name) && !given.has(name),
  );
  expect(written.length).toBeGreaterThanOrEqual(24);
  for (const name of written) {
    const whole = readFileSync(place(name), 'utf8');
    // Of the workshop, what was put into it: its own program may hold anything.
    const text = name.endsWith('.workshop.html')
      ? /<script id="government"[^]*?<\/script>/.exec(whole)![0]
      : whole;
    expect({ name, steers: STEERS.exec(text)?.[0] }).toEqual({ name, steers: undefined });
    if (!name.endsWith('.csv')) continue;
    const cells: string[] = (parse(text, { bom: true, relax_column_count: true }) as string[][]).flat();
    const formulas = cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && Number.isNaN(Number(cell)));
    expect({ name, formulas }).toEqual({ name, formulas: [] });
  }
  const workbooks = readdirSync(folder).filter((name) => /\.(xlsx|ods)$/.test(name) && !given.has(name));
  expect(workbooks.length).toBeGreaterThanOrEqual(4);
  for (const name of workbooks) {
    // Every part of the archive, as XML: no cell is a formula, and nothing in it steers.
    const xml = textOfArchive(readFileSync(place(name)));
    expect({ name, steers: STEERS.exec(xml)?.[0] }).toEqual({ name, steers: undefined });
    expect(xml).not.toMatch(/<f[ >]|table:formula|&#x?(0*[0-9]|1[0-9]|0*1b|0*9b);/i);
  }
  expect(readFileSync(place('map.png')).subarray(1, 4).toString()).toBe('PNG');
});
