import { decodeText, encodingName } from './decodeText.ts';
import type { Separator } from './rawTable.ts';
import { separatedRows } from './separatedRows.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

/** What a user may say about a file; what is not said is recognised. */
export interface TableOptions {
  /** A label of the WHATWG Encoding standard. */
  readonly encoding?: string;
  readonly separator?: Separator;
  /** Name of a sheet of a workbook. */
  readonly sheet?: string;
  /** True: the first whole row is headings; false: it is none. */
  readonly headed?: boolean;
}

/**
 * A table in a text whose letters are known: pasted, or read from a file in UTF-8.
 * @param source - where it comes from, for messages
 * @throws {InputError} naming the lines that cannot be read
 */
export function readTextTable(
  text: string,
  source: string,
  { separator, headed }: TableOptions = {},
  encoding = 'UTF-8',
): Table {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { rows, separator: found } = separatedRows(plain, source, separator);
  return tableOf({ rows, layout: { kind: 'text', separator: found, encoding } }, source, headed);
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
