import { safeCell } from '@joined-up/viz';
import { stringify, type Options } from 'csv-stringify/sync';
import { chosenLook } from './spreadsheet.ts';

/**
 * Rows as CSV, as all of the laboratory's leave it: no text in them runs as a formula in a spreadsheet, or
 * steers a terminal; a number that is none is empty. With `--excel` as the Excel of that place opens it:
 * its decimal mark, its separator, and a mark of UTF-8.
 */
export function csvText(rows: readonly unknown[], options: Omit<Options, 'cast'> = {}): string {
  const look = chosenLook();
  const decimal = look?.decimal ?? '.';
  const number = (value: number | bigint): string =>
    Number.isNaN(value) ? '' : decimal === '.' ? String(value) : String(value).replace('.', decimal);
  const text = stringify([...rows], {
    ...options,
    ...(look === undefined ? {} : { delimiter: look.separator, record_delimiter: '\r\n' as const }),
    cast: { string: safeCell, number, bigint: number, boolean: String },
  });
  return look === undefined ? text : `\uFEFF${text}`;
}
