import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '@joined-up/core';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { dock } from './dock.ts';

/* On the example tables of the docking kit; the real program is run there. */
const [ours, theirs, margins] = ['ours.csv', 'theirs.csv', 'margins.yaml'].map((name) =>
  fileURLToPath(new URL(`../../../../test/docking/${name}`, import.meta.url)),
);

const folder = mkdtempSync(join(tmpdir(), 'joined-up-dock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
});
const place = (name: string): string => join(folder, name);

/** A file of the test's own. @returns its path */
const written = (name: string, text: string): string => {
  writeFileSync(place(name), text);
  return place(name);
};

/** The command in this process. @returns what it printed */
async function docked(...words: string[]): Promise<string> {
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await dock().exitOverride().parseAsync(words, { from: 'user' });
  return printed.mock.calls.map(([text]) => String(text)).join('');
}

/** What it complains about. */
const complaint = async (...words: string[]): Promise<string> => {
  try {
    return await docked(...words);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
};

/** The table with a column changed. */
function changed(column: string, change: (value: string, regime: string) => string): string {
  const [header, ...rows] = readFileSync(theirs, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const at = header.indexOf(column);
  const regime = header.indexOf('regime');
  return [header, ...rows.map((cells) => cells.with(at, change(cells[at], cells[regime])))]
    .map((cells) => cells.join(','))
    .join('\n');
}

const verdictsIn = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map((cells) => [cells[0], cells[1], cells[2], cells.at(-1)!]);

describe('joined-up dock', () => {
  it('finds a shift, under the regime and in the metric where it is', async () => {
    const shifted = written(
      'shifted.csv',
      changed('outcome', (value, regime) => (regime === 'cog' ? String(Number(value) + 0.3) : value)),
    );
    const out = await docked(
      ours,
      shifted,
      '--margins',
      margins,
      '--reference',
      'status-quo',
      '--out',
      place('shift.csv'),
    );
    expect(out).toContain('DIFFERENT');
    expect(
      verdictsIn(place('shift.csv'))
        .filter(([, , , verdict]) => verdict === 'DIFFERENT')
        .map(([kind, metric, regime]) => [kind, metric, regime]),
    ).toEqual([
      ['mean', 'outcome', 'cog'],
      ['difference', 'outcome', 'cog'],
    ]);
  });

  it('counts missing values, however they are written', async () => {
    let row = 0;
    const gaps = written(
      'gaps.csv',
      changed('trust', (value) => ['', 'NA', 'NaN', value][row++ % 4]),
    );
    const out = await docked(ours, gaps, '--margins', margins, '--all', '--regime', 'cog');
    expect(out.split('\n').find((line) => / trust /.test(line))).toMatch(/40, 10 +0, 30$/);
  });
});

describe('tables of any spreadsheet', () => {
  it.each([
    [
      'semicolons and decimal commas',
      (text: string) => `\uFEFF${text.replaceAll(',', ';').replaceAll('.', ',')}`,
    ],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
  ])('%s say the same', async (name, as) => {
    const usual = place('usual.csv');
    const other = place(`other-${name}.csv`);
    if (!existsSync(usual)) await docked(ours, theirs, '--margins', margins, '--all', '--out', usual);
    const respelt = written(`${name}.csv`, as(readFileSync(theirs, 'utf8')));
    await docked(ours, respelt, '--margins', margins, '--all', '--out', other);
    expect(readFileSync(other, 'utf8')).toBe(readFileSync(usual, 'utf8'));
  });
});

describe('tables and margins that cannot be docked', () => {
  const lines = readFileSync(theirs, 'utf8').trim().split('\n');
  const attempts: readonly (readonly [string, () => string[], readonly RegExp[]])[] = [
    [
      'missing columns',
      () => [ours, written('columns.csv', 'regim,outcome\ncog,0.5\n'), '--margins', margins],
      [/expected a column 'regime'.*did you mean 'regim'\?/, /expected a column 'seed'/],
    ],
    [
      'unequal metrics',
      () => [
        ours,
        written('metrics.csv', lines.map((line) => line.split(',').slice(0, -1).join(',')).join('\n')),
        '--margins',
        margins,
      ],
      [/expected the same metrics as .*ours\.csv, found none called 'missionClarity'/],
    ],
    [
      'a regime in one table only',
      () => [
        ours,
        written('regimes.csv', lines.filter((line) => !line.includes('cog')).join('\n')),
        '--margins',
        margins,
      ],
      [/expected the same regimes as .*ours\.csv, found none called 'cog'/],
    ],
    [
      'a negative margin',
      () => [
        ours,
        theirs,
        '--margins',
        written('negative.yaml', 'default: 0.1\nmetrics: { outcome: -0.1 }\n'),
      ],
      [/metrics\.outcome: expected a number of at least 0.*found -0\.1/],
    ],
    [
      'a margin missing',
      () => [ours, theirs, '--margins', written('few.yaml', 'metrics: { outcome: 0.1 }\n')],
      [/metrics\.trust: expected a margin for every metric/],
    ],
    [
      'margins that are no YAML',
      () => [ours, theirs, '--margins', written('odd.yaml', 'metrics: [1, {\n')],
      [/odd\.yaml line 2: expected YAML/],
    ],
    [
      'an unknown reference',
      () => [ours, theirs, '--margins', margins, '--reference', 'cgo'],
      [/--reference: expected a regime of both tables: status-quo, cog, found 'cgo'/],
    ],
    [
      'a ragged table',
      () => [
        ours,
        written('ragged.csv', 'regime,seed,outcome\ncog,1\ncog,2,0.5\ncog,3,0.5\n'),
        '--margins',
        margins,
      ],
      [/ragged\.csv line 2: expected 3 cells.*found 2/],
    ],
    [
      'a table by month',
      () => [
        written('months.csv', 'regime,seed,month,outcome\ncog,1,0,0.5\n'),
        theirs,
        '--margins',
        margins,
      ],
      [/found a column 'month'; run without --monthly/],
    ],
    [
      'files that are not there',
      () => ['nowhere.csv', folder, '--margins', 'none.yaml'],
      [/nowhere\.csv: .*no such file/, /found a folder/, /none\.yaml: .*no such file/],
    ],
    [
      'everything at once',
      () => [
        ours,
        written(
          'words.csv',
          changed('trust', () => 'high'),
        ),
        '--margins',
        written('bad.yaml', 'level: 2\ndefault: -1\n'),
      ],
      [
        /line 2 trust: expected a number, or nothing, found 'high'/,
        /75 more cells/,
        /level: expected/,
        /default: expected/,
      ],
    ],
  ];

  it.each(attempts)('%s: one clear message, no file', async (_, words, messages) => {
    const said = await complaint(...words(), '--out', place('bad.csv'));
    for (const message of messages) expect(said).toMatch(message);
    expect(readdirSync(folder).filter((name) => name.startsWith('bad.csv'))).toEqual([]);
  });
});
