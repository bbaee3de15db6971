import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@joined-up/core';
import { readNumbers, readTable } from '@joined-up/scenarios/table';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { inThisProcess } from '../testing/inThisProcess.ts';
import { csvText } from './csvText.ts';
import { spreadsheetLook, writeFor } from './spreadsheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-spreadsheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => writeFor(undefined));

describe('spreadsheetLook', () => {
  it.each([
    ['es-MX', '.', ','],
    ['en-US', '.', ','],
    ['es-CO', ',', ';'],
    ['pt-BR', ',', ';'],
    ['pt_PT', ',', ';'],
    ['de-DE', ',', ';'],
    ['fr-FR', ',', ';'],
    ['de-CH', '.', ';'],
    ['es-PE', '.', ';'],
    ['es', ',', ';'],
    ['hi-IN', '.', ','],
  ] as const)('of %s has %s in numbers and %s between cells', (locale, decimal, separator) =>
    expect(spreadsheetLook(locale)).toEqual({ decimal, separator }),
  );
  it.each(['', 'Excel', 'no such', 'xx-YY'])('refuses %j', (locale) =>
    expect(() => spreadsheetLook(locale)).toThrow(InputError),
  );
});

const rows = [
  ['nombre', 'parte', 'cuenta'],
  ['Niñez; y más', 0.125, 3n],
  ['=1+1', -1.5e-7, Number.NaN],
  ['"x"', 1e21, null],
];

describe('csvText', () => {
  it('is for programs where nobody says otherwise', () =>
    expect(csvText(rows)).toBe(
      `nombre,parte,cuenta\nNiñez; y más,0.125,3\n'=1+1,-1.5e-7,\n"""x""",1e+21,\n`,
    ));
  it('is for the Excel of a place where somebody does, and as safe', () => {
    writeFor('es-CO');
    expect(csvText(rows)).toBe(
      `\uFEFFnombre;parte;cuenta\r\n"Niñez; y más";0,125;3\r\n'=1+1;-1,5e-7;\r\n"""x""";1e+21;\r\n`,
    );
  });
});

/** What a run writes, read again: numbers by column. */
const numbers = async (file: string, ...words: string[]) => {
  const out = join(folder, file);
  const { complaint } = await inThisProcess(
    ...['run', 'stylised', '--seeds', '1-2', '--months', '14', '--quiet', '--out', out].concat(words),
  );
  expect(complaint).toBe('');
  const { rows: read, headings, seen } = await readTable(readFileSync(out), file, { headed: true });
  return headings.map((heading, column) => [
    heading,
    readNumbers(
      read.map(({ cells }) => cells[column]),
      seen.decimal,
    ).values,
  ]);
};

describe('--excel', () => {
  let usual: ReturnType<typeof numbers> | undefined;
  it.each(['es-CO', 'es-MX', 'de-CH'])(
    '%s: the reader of tables reads the same numbers as from the usual file',
    async (locale) => {
      expect(await numbers(`${locale}.csv`, '--excel', locale)).toEqual(
        await (usual ??= numbers('usual.csv')),
      );
    },
  );
  it('ends with a clear message for a place that is none', async () => {
    const { code, complaint } = await inThisProcess('run', 'stylised', '--excel', 'Windows');
    expect(code).toBe(2);
    expect(complaint).toMatch(/--excel: expected .*es-MX.*found 'Windows'/);
  });
  it('is offered by every command that writes CSV', async () => {
    const { out } = await inThisProcess('help');
    const names = [...out.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
    const without: string[] = [];
    for (const name of names.filter((one) => one !== 'help')) {
      const { out: help } = await inThisProcess(name, '--help');
      if (
        /CSV/.test(help.replace(/^.*(ours|theirs|<table>|the table).*$/gm, '')) &&
        !help.includes('--excel')
      )
        without.push(name);
    }
    expect(without).toEqual([]);
  });
});
