import { read } from '@e965/xlsx';
import { InputError } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { readNumbers } from './numbers.ts';
import { readTable } from './readTable.ts';
import { workbook } from './workbook.ts';

const rows = [
  ['nombre', 'parte', 'año', 'nota'],
  ['Niñez', 0.1 + 0.2, 2024, '=HYPERLINK("http://x")'],
  ['संस्था', -1.5e-7, 2025n, '+1'],
  ['uno\ndos', Number.NaN, null, '\u0007@sum'],
];

describe('workbook', () => {
  it.each(['xlsx', 'ods'] as const)('is read again as it was written: %s', async (kind) => {
    const table = await readTable(workbook([{ name: 'datos', rows }], kind), 'file', { headed: true });
    expect(table.headings).toEqual(rows[0]);
    expect(table.seen.sheet).toBe('datos');
    expect(table.rows.map(({ cells }) => cells[0].text)).toEqual(['Niñez', 'संस्था', 'uno\ndos']);
    expect(readNumbers(table.rows.map(({ cells }) => cells[1])).values).toEqual([0.1 + 0.2, -1.5e-7, null]);
    expect(table.rows.map(({ cells }) => cells[3].text)).toEqual(['=HYPERLINK("http://x")', '+1', '@sum']);
  });

  it('has no formula, whatever texts look like', () => {
    const book = read(workbook([{ name: 'a', rows }]));
    const cells = Object.entries(book.Sheets.a).filter(([at]) => !at.startsWith('!'));
    expect(cells.filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([]);
  });

  it('is the same bytes for the same tables', () =>
    expect(workbook([{ name: 'a', rows }])).toEqual(workbook([{ name: 'a', rows }])));

  it('names sheets as a spreadsheet takes them, no two alike', () => {
    const names = ['a/b', 'A B', 'x'.repeat(40), 'x'.repeat(40), '', "'"];
    expect(read(workbook(names.map((name) => ({ name, rows })))).SheetNames).toEqual([
      'a b',
      'A B 2',
      'x'.repeat(31),
      `${'x'.repeat(27)} 2`,
      'table',
      'table 2',
    ]);
  });

  it('refuses what no spreadsheet opens', () =>
    expect(() => workbook([{ name: 'a', rows: [Array.from({ length: 20_000 }, () => 1)] }])).toThrow(
      InputError,
    ));
});
