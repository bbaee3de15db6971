import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metrics } from '@joined-up/core';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { extent } from '../../../statistics/src/testing/extent.ts';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { joinedUp } from '../testing/joinedUp.ts';
import { smallScenario } from '../testing/smallScenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const place = (name: string): string => join(folder, name);
const rowsOf = (file: string): Record<string, string>[] => parse(readFileSync(file), { columns: true });

describe('joined-up run', () => {
  it('writes one row a run: names, then a column a metric, missing values empty', async () => {
    const { code } = await inThisProcess(
      'run',
      'stylised',
      '--regime',
      'status-quo,planner',
      '--seeds',
      '1-2',
      '--months',
      '14',
      '--threads',
      '1',
      '--quiet',
      '--out',
      place('runs.csv'),
    );
    expect(code).toBe(0);
    const rows = rowsOf(place('runs.csv'));
    expect(Object.keys(rows[0])).toEqual([
      'run_id',
      'scenario',
      'regime',
      'seed',
      ...metrics.map(({ id }) => id),
    ]);
    expect(rows.map(({ regime, seed }) => `${regime} ${seed}`)).toEqual([
      'status-quo 1',
      'status-quo 2',
      'planner 1',
      'planner 2',
    ]);
    expect(rows[2].scenario).toBe('stylised');
    expect(Number(rows[2].outcome)).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.run_id)).size).toBe(4);
  }, 60_000);

  it('gives the rows to the terminal or a pipe where no file is named', async () => {
    const words = ['run', 'stylised', '--seeds', '1-2', '--months', '3', '--threads', '1', '--quiet'];
    const { code, out } = await inThisProcess(...words);
    expect(code).toBe(0);
    await inThisProcess(...words, '--out', place('named.csv'));
    expect(out).toBe(readFileSync(place('named.csv'), 'utf8'));
  });

  it('leaves what a benchmark does not have empty', async () => {
    await inThisProcess(
      'run',
      'stylised',
      '--regime',
      'bound',
      '--seeds',
      '3',
      '--months',
      '40',
      '--threads',
      '1',
      '--quiet',
      '--out',
      place('bound.csv'),
    );
    const [row] = rowsOf(place('bound.csv'));
    expect([row.trust, row.attendance, row.duplication]).toEqual(['', '', '']);
    expect(Number(row.unmet)).toBeGreaterThanOrEqual(0);
  }, 60_000);

  it('writes the same bytes with 1 thread and with several, by month too', async () => {
    const words = [
      'run',
      'stylised',
      '--regime',
      'cog,superministry',
      '--seeds',
      '1-4',
      '--months',
      '15',
      '--monthly',
      '--quiet',
    ];
    const one = await inThisProcess(...words, '--threads', '1', '--out', place('one.csv'));
    const many = await inThisProcess(...words, '--threads', extent('2', '8'), '--out', place('many.csv'));
    expect([one.code, many.code]).toEqual([0, 0]);
    const bytes = readFileSync(place('one.csv'), 'utf8');
    expect(readFileSync(place('many.csv'), 'utf8')).toBe(bytes);
    expect(bytes.trimEnd().split('\n')).toHaveLength(1 + 2 * 4 * 15);
    expect(bytes.split('\n')[0]).toMatch(/^run_id,scenario,regime,seed,month,duplication,/);
  }, 120_000);
});

describe('joined-up compare', () => {
  it('runs the reference with the rest, if it is not among them', async () => {
    const { code, out } = await inThisProcess(
      'compare',
      'stylised',
      '--regime',
      'superministry',
      '--reference',
      'realistic-status-quo',
      '--seeds',
      '1-2',
      '--months',
      '14',
      '--threads',
      '1',
      '--quiet',
    );
    expect(code).toBe(0);
    expect(out).toContain('compared with realistic-status-quo');
    expect(out).toContain('Superministry');
  });
  it('tells a reference that is not there by its own name', async () => {
    const words = 'compare stylised --regime cog,hibrid --reference cogg --seeds 1';
    const { code, complaint } = await inThisProcess(...words.split(' '));
    expect([code, complaint]).toEqual([
      2,
      "joined-up\n  --regime: expected the id of a regime, found 'hibrid'; did you mean 'hybrid'?\n" +
        "  --reference: expected the id of a regime, found 'cogg'; did you mean 'cog'?\n",
    ]);
  });
  it('prints paired differences to the reference, and writes them', async () => {
    const { code, out } = await inThisProcess(
      'compare',
      'stylised',
      '--regime',
      'status-quo,cog',
      '--seeds',
      '1-6',
      '--months',
      '26',
      '--threads',
      '1',
      '--out',
      place('comparison.csv'),
      '--quiet',
    );
    expect(code).toBe(0);
    expect(out).toContain('Strengthened centre of government');
    expect(out).toContain('95 % interval');
    const outcome = rowsOf(place('comparison.csv')).find(({ metric }) => metric === 'outcome')!;
    expect(Number(outcome.difference)).toBeCloseTo(
      Number(outcome.mean) - Number(outcome.reference_mean),
      12,
    );
    expect(Number(outcome.lower) + Number(outcome.equal) + Number(outcome.higher)).toBe(6);
  }, 60_000);
});

it.each([
  ['scenarios', 'us-federal-2024'],
  ['regimes', 'over-coordinated'],
  ['parameters', 'turfMotive'],
])('joined-up %s lists %s', async (command, name) => {
  const { code, out } = await inThisProcess(command);
  expect(code).toBe(0);
  expect(out).toContain(name);
});

/** Writes a scenario file. @returns its path */
const scenario = (name: string, text: string): string => {
  writeFileSync(place(name), text);
  return place(name);
};

describe('bad input', () => {
  const attempts: readonly (readonly [string, () => string[], RegExp])[] = [
    [
      'an unknown regime',
      () => ['stylised', '--regime', 'stocktake', '--seeds', '1'],
      /did you mean 'stocktakes'\?/,
    ],
    ['an unknown scenario', () => ['stylized', '--seeds', '1'], /did you mean 'stylised'\?/],
    [
      'an unknown structure parameter',
      () => ['stylised', '--structure', 'layerpas=0.5', '--seeds', '1'],
      /did you mean 'layerPass'\?/,
    ],
    [
      'an unknown parameter',
      () => ['stylised', '--set', 'cultur=0.4', '--seeds', '1'],
      /did you mean 'culture'\?/,
    ],
    [
      'a value outside its range',
      () => ['stylised', '--set', 'culture=7', '--seeds', '1'],
      /expected a number from 0 to 1, found 7/,
    ],
    ['a backward range of seeds', () => ['stylised', '--seeds', '9-1'], /did you mean '1-9'\?/],
    [
      'a mandate that names no service',
      () => [
        scenario(
          'mandate.yaml',
          smallScenario.replace(
            'mandates: [{ segment: poor, service: care,',
            'mandates: [{ segment: poor, service: cure,',
          ),
        ),
        '--seeds',
        '1',
      ],
      /cure/,
    ],
    [
      'a goal without cells',
      () => [scenario('goal.yaml', smallScenario.replace(/cells: \[.*?\]/, 'cells: []')), '--seeds', '1'],
      /goals\.0\.cells/,
    ],
    [
      'a capacity of 0',
      () => [
        scenario('capacity.yaml', smallScenario.replace('capacity: 1', 'capacity: 0')),
        '--seeds',
        '1',
      ],
      /capacity/,
    ],
    ['an empty file', () => [scenario('empty.yaml', ''), '--seeds', '1'], /empty/],
    ['a folder for a scenario', () => [folder, '--seeds', '1'], /folder/],
    ['no months', () => ['stylised', '--seeds', '1', '--months', '0'], /--months/],
  ];

  it.each(attempts)('%s ends with a clear message, exit code 2 and no file', async (_, words, message) => {
    const { code, complaint } = await inThisProcess('run', ...words(), '--out', place('bad.csv'));
    expect(complaint).toMatch(message);
    expect(complaint).not.toMatch(/\n\s+at |node:/);
    expect(code).toBe(2);
    expect(readdirSync(folder).filter((name) => name.startsWith('bad.csv'))).toEqual([]);
  });

  it('a place that cannot be written is told before anything runs', async () => {
    writeFileSync(place('file'), '');
    mkdirSync(place('taken.csv'));
    for (const target of [join(place('file'), 'runs.csv'), place('taken.csv')]) {
      const { code, complaint } = await inThisProcess(
        'run',
        'stylised',
        '--seeds',
        '1-100000',
        '--out',
        target,
      );
      expect(complaint).toMatch(/expected a place where a file can be written/);
      expect(code).toBe(2);
    }
  });

  it('tells everything wrong at once', async () => {
    const { complaint } = await inThisProcess(
      'run',
      'stylised',
      '--regime',
      'cogg,hybrid',
      '--seeds',
      '5-2',
      '--set',
      'staff=-1',
      '--threads',
      'all',
      '--out',
      place('bad.csv'),
    );
    for (const part of ["'cogg'", "'5-2'", 'staff', '--threads']) expect(complaint).toContain(part);
  });

  it('ends the real program in the same way', async () => {
    const { code, complaint } = await joinedUp(
      'run',
      'stylised',
      '--regime',
      'stocktake',
      '--seeds',
      '1',
      '--out',
      place('bad.csv'),
    );
    expect(complaint).toBe(
      "joined-up\n  --regime: expected the id of a regime, found 'stocktake'; did you mean 'stocktakes'?\n",
    );
    expect(code).toBe(2);
  }, 60_000);

  it('an unknown option is told, with the nearest one', async () => {
    const { code, complaint } = await inThisProcess(
      'run',
      'stylised',
      '--seed',
      '1',
      '--out',
      place('bad.csv'),
    );
    expect(complaint).toMatch(/--seeds/);
    expect(code).toBe(2);
  });
});
