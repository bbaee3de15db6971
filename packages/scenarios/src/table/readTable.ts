import { InputError } from '@joined-up/core';
import { decodeText, encodingName } from './decodeText.ts';
import { readTextTable, type TableOptions } from './readTextTable.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';
import { tableOfSheets } from './tableOfSheets.ts';

export { readTextTable, type TableOptions } from './readTextTable.ts';

/** The reader of workbooks: large, and loaded only where one is read. */
let workbooks: typeof import('./sheetRows.ts') | undefined;

/** Loads the reader of workbooks, so that `readTableNow` takes them. */
export async function loadWorkbooks(): Promise<void> {
  workbooks ??= await import('./sheetRows.ts');
}

/**
 * A table in a file: CSV, tabs, semicolons or pipes in any usual encoding, .xlsx, .xls or .ods.
 * @param bytes - the whole file
 * @throws {InputError} saying what cannot be read, and how to mend it
 */
export async function readTable(
  bytes: Uint8Array,
  source: string,
  options: TableOptions = {},
): Promise<Table> {
  if (isWorkbook(bytes)) await loadWorkbooks();
  return readTableNow(bytes, source, options);
}

/** The same at once; workbooks only after `loadWorkbooks`. @throws {InputError} as `readTable` does */
export function readTableNow(bytes: Uint8Array, source: string, options: TableOptions = {}): Table {
  if (isWorkbook(bytes)) {
    if (workbooks === undefined)
      throw new InputError(source, [
        { path: '', expected: 'a table as text', found: 'a workbook', mend: 'save it as CSV' },
      ]);
    const sheets = workbooks.sheetsOf(bytes, source, options.sheet);
    // What a program wrote stands in one sheet, the fullest.
    return options.headed === undefined
      ? tableOfSheets(sheets, source)
      : tableOf(
          sheets.reduce((best, sheet) => (sheet.filled > best.filled ? sheet : best)).read(),
          source,
          options.headed,
        );
  }
  const { text, encoding } = decodeText(bytes, source, options.encoding);
  return readTextTable(text, source, options, encodingName(encoding));
}

/** A workbook is a zip archive, an old one a compound file; no text begins like either. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((start) => start.every((byte, i) => bytes[i] === byte));
