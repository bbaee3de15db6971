import { decodeText, encodingName } from './decodeText.ts';
import { readTextTable, type TableOptions } from './readTextTable.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

export { readTextTable, type TableOptions } from './readTextTable.ts';

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
  if (isWorkbook(bytes)) {
    const { sheetRows } = await import('./sheetRows.ts');
    return tableOf(await sheetRows(bytes, source, options.sheet), source, options.headed);
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
