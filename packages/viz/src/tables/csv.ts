import { visible } from '@joined-up/core';

/** How a CSV file has to look for the Excel of a place to open it with a double click. */
export interface SpreadsheetLook {
  /** The decimal mark that numbers have there. */
  readonly decimal: ',' | '.';
  /** What stands between cells there. */
  readonly separator: ';' | ',';
}

/**
 * Rows as CSV after RFC 4180: quoted where needed, missing values empty, numbers in full.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it.
 * @param look - of the Excel that it is for, with a mark of UTF-8; none: for programs
 */
export function csv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  look?: SpreadsheetLook,
): string {
  const { separator, decimal } = look ?? { separator: ',', decimal: '.' };
  const text = [columns, ...rows]
    .map((row) => `${row.map((value) => cell(value, separator, decimal)).join(separator)}\r\n`)
    .join('');
  return look === undefined ? text : `\uFEFF${text}`;
}

function cell(value: string | number | null, separator: string, decimal: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const safe = safeCell(value);
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A text that no spreadsheet runs as a formula: with an apostrophe before it where one would. A number in a
 * text stays one.
 */
export const withoutFormula = (text: string): string =>
  /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) && !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)
    ? `'${text}`
    : text;

/** A text as a cell of any table that leaves: no formula, and nothing that steers the screen it is shown on. */
export const safeCell = (text: string): string => withoutFormula(visible(text));
