import { safeCell } from '@joined-up/viz';
import { stringify, type Options } from 'csv-stringify/sync';
import { chosenLook } from './spreadsheet.ts';

/**
 * Rows as CSV, for all tables of the laboratory: no text runs as a formula in a spreadsheet or controls a
 * terminal; NaN is empty. With `--excel` in the form that Excel of that locale opens: its decimal mark,
 * its separator, and a byte order mark.
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
