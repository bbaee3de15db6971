import type { Separator } from './rawTable.ts';
import { separatedRows } from './separatedRows.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

/** What a user may say about a file; what is not said is recognised. */
export interface TableOptions {
  /** A label of the WHATWG Encoding standard. */
  readonly encoding?: string;
  /** What stands between cells: `'\t'`, `';'`, `','` or `'|'`. */
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
  const { rows, separator: found, openEnd } = separatedRows(plain, source, separator);
  return tableOf(
    {
      rows,
      layout: { kind: 'text', separator: found, encoding, ...(openEnd === undefined ? {} : { openEnd }) },
    },
    source,
    headed,
  );
}
