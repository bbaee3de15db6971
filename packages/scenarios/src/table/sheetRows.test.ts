import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { describeTable } from './describeTable.ts';
import { readTable } from './readTable.ts';

const cells = [
  ['Programas sociales', null, null, null, null],
  [null, null, null, null, null],
  ['Ministerio', 'Código', 'Servicio', 'Presupuesto', 'Inicio'],
  ['Educación', 10.2, 'Becas', 1250000.5, 45657],
  [null, 10.31, 'Becas', -1200, 45658],
  ['Total', null, null, 1248800.5, null],
];

function book(bookType: 'xlsx' | 'ods'): Uint8Array {
  const sheet = utils.aoa_to_sheet(cells);
  sheet['!merges'] = [utils.decode_range('A1:E1'), utils.decode_range('A4:A5')];
  for (const address of ['B4', 'B5']) sheet[address].z = '0.000';
  for (const address of ['D4', 'D5', 'D6']) sheet[address].z = '#,##0.00;(#,##0.00)';
  for (const address of ['E4', 'E5']) sheet[address].z = 'yyyy-mm-dd';
  const whole = utils.book_new(utils.aoa_to_sheet([['Nota']]), 'Léame');
  utils.book_append_sheet(whole, sheet, 'Datos');
  return new Uint8Array(write(whole, { type: 'array', bookType }) as ArrayBuffer);
}

describe.each(['xlsx', 'ods'] as const)('sheets of .%s', (type) => {
  it('reads the fullest sheet: merged cells, dates, numbers, codes as they are seen', async () => {
    const { headings, rows, seen } = await readTable(book(type), 'file');
    expect(headings).toEqual(['Ministerio', 'Código', 'Servicio', 'Presupuesto', 'Inicio']);
    expect(
      rows.map(({ cells: [ministry, , service, amount, date] }) => [
        ministry.text,
        service.text,
        amount.number,
        date.text,
      ]),
    ).toEqual([
      ['Educación', 'Becas', 1250000.5, '2024-12-31'],
      ['Educación', 'Becas', -1200, '2025-01-01'],
    ]);
    expect(rows.map(({ cells: [, code] }) => Number(code.text))).toEqual([10.2, 10.31]);
    expect(describeTable(seen)[0]).toBe(
      '5 columns, 2 rows, sheet “Datos”; 1 title row and 1 row of totals left out',
    );
    expect(describeTable(seen)[1]).toBe('Other sheets, not read: Léame.');
  });

  it('reads the sheet that is named, and names those that there are', async () => {
    expect((await readTable(book(type), 'file', { sheet: 'léame' })).seen.rows).toBe(1);
    await expect(readTable(book(type), 'file', { sheet: 'Hoja9' })).rejects.toThrow(
      /'Léame', 'Datos', found 'Hoja9'/,
    );
  });
});

describe('sheetRows', () => {
  it('keeps the zeros of a code', async () => {
    const { rows } = await readTable(book('xlsx'), 'file');
    expect(rows.map(({ cells: [, code] }) => code.text)).toEqual(['10.200', '10.310']);
  });

  it('refuses what is no workbook, with one clear message', async () => {
    await expect(readTable(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9), 'file.xlsx')).rejects.toThrow(
      /expected a workbook/,
    );
    const whole = utils.book_new({ A1: { t: 'n', f: 'B1+1' }, '!ref': 'A1' } as never, 'x');
    await expect(
      readTable(new Uint8Array(write(whole, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer), 'file'),
    ).rejects.toThrow(/formulas with a result|without any filled cell/);
  });
});
