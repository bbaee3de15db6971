import { visible } from '@joined-up/core';

/**
 * Rows as CSV after RFC 4180: quoted where needed, missing values empty, numbers in full.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = safeCell(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text that no spreadsheet runs as a formula: with an apostrophe before it where one would. A number in a text stays one. */
export const withoutFormula = (text: string): string =>
  /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) && !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)
    ? `'${text}`
    : text;

/** A text as a cell of any table that leaves: no formula, and nothing that steers the screen it is shown on. */
export const safeCell = (text: string): string => withoutFormula(visible(text));
