import { visible } from '@joined-up/core';

/** How a CSV file has to look so that the Excel of a country opens it with a double click. */
export interface SpreadsheetLook {
  /** Decimal mark of numbers. */
  readonly decimal: ',' | '.';
  /** Separator between cells. */
  readonly separator: ';' | ',';
}

/**
 * Rows as CSV after RFC 4180: quoted where needed, missing values empty, numbers in full. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 * @param look - for whose Excel it is, and adds a byte order mark; without it the text is for programs
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
 * A text that no spreadsheet runs as a formula: with an apostrophe in front where it would. A text that is
 * a number stays as it is.
 */
export const withoutFormula = (text: string): string =>
  /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) && !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)
    ? `'${text}`
    : text;

/** A text as a cell of an exported table: no formula, and control characters made visible. */
export const safeCell = (text: string): string => withoutFormula(visible(text));
