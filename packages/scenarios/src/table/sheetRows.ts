import { counted, InputError, visible, type Problem } from '@joined-up/core';
import { read, utils, type CellObject, type Range, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { RawCell, RawRow, RawTable } from './rawTable.ts';
import { indentOf } from './separatedRows.ts';

/** No sheet of any administration is larger; more of it would be formats without content. */
const MOST_ROWS = 500_000;
const MOST_COLUMNS = 1_000;

const blank: RawCell = { text: '' };

/** A sheet with something in it, read when it is asked for. */
export interface WorkbookSheet {
  readonly name: string;
  /** Cells with something in them. */
  readonly filled: number;
  readonly hidden: boolean;
  /** @throws {InputError} for formulas without a result, or more than any sheet holds */
  readonly read: () => RawTable;
}

/**
 * The sheets of a workbook (.xlsx, .xlsm, .xls or .ods): all with something in them, or the one that is named.
 * Merged cells have the value of the first of them; dates are written 2024-12-31; numbers keep what they are worth.
 * @throws {InputError} if it is no workbook, is locked by a password, has no such sheet
 */
export function sheetsOf(bytes: Uint8Array, source: string, wanted?: string): readonly WorkbookSheet[] {
  const book = bookOf(bytes, source);
  const filled = book.SheetNames.map((name, place): WorkbookSheet => ({
    name,
    filled: countFilled(book.Sheets[name]),
    hidden: (book.Workbook?.Sheets?.[place]?.Hidden ?? 0) !== 0,
    read: () =>
      sheetRows(
        book.Sheets[name],
        name,
        book.bookType ?? 'xlsx',
        filled.filter((other) => other.name !== name && other.filled > 0).map((other) => other.name),
        source,
      ),
  }));
  const some = filled.filter((sheet) => sheet.filled > 0);
  if (some.length === 0)
    refuse(source, { found: 'one without any filled cell', mend: 'is it the right file?' });
  if (wanted === undefined) return some;
  const found = filled.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (found === undefined) {
    throw new InputError(source, [
      {
        path: '--sheet',
        expected: `one of ${book.SheetNames.map((name) => `'${name}'`).join(', ')}`,
        found: `'${wanted}'`,
      },
    ]);
  }
  return [found];
}

const refuse = (source: string, problem: Pick<Problem, 'found' | 'mend'>): never => {
  throw new InputError(source, [{ path: '', expected: 'a workbook (.xlsx or .ods)', ...problem }]);
};

function bookOf(bytes: Uint8Array, source: string): WorkBook {
  try {
    return read(bytes, {
      dense: false,
      cellDates: false,
      cellNF: true,
      cellText: true,
      cellFormula: true,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const locked = /password|encrypt/i.test(message);
    return refuse(
      source,
      locked
        ? { found: 'one that is locked by a password', mend: 'take the password off' }
        : {
            found: `one that cannot be read: ${message}`,
            mend: 'open it and save it again, or save it as CSV',
          },
    );
  }
}

/** The rows of a sheet. @throws {InputError} for formulas without a result, or more than any sheet holds */
function sheetRows(
  content: WorkSheet,
  sheet: string,
  format: string,
  others: readonly string[],
  source: string,
): RawTable {
  const bounds = boundsOf(content, utils.decode_cell);
  if (bounds.e.r - bounds.s.r >= MOST_ROWS || bounds.e.c - bounds.s.c >= MOST_COLUMNS)
    refuse(source, {
      found: counted`a sheet of ${bounds.e.r + 1} {0|row|rows} and ${bounds.e.c + 1} {1|column|columns}`,
      mend: `at most ${MOST_ROWS} rows and ${MOST_COLUMNS} columns`,
    });
  const grid = Array.from({ length: bounds.e.r + 1 }, () =>
    Array.from({ length: bounds.e.c + 1 }, () => blank),
  );
  const bad: string[] = [];
  for (const [address, cell] of Object.entries(content)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    const found = rawCell(cell as CellObject);
    if (found === undefined) bad.push(address);
    else if (r < grid.length && c < grid[r].length) grid[r][c] = found;
  }
  if (bad.length > 0) {
    throw new InputError(source, [
      {
        path: `${sheet} ${bad.slice(0, 5).join(', ')}`,
        expected: 'formulas with a result',
        found: `${bad.length} without one`,
        mend: 'open it in a spreadsheet and save it again',
      },
    ]);
  }
  const merged = fillMerged(grid, content['!merges'] ?? []);
  const isEmpty = (r: number): boolean => grid[r].every(({ text }) => text === '');
  const rows = grid.flatMap((cells, r): RawRow[] =>
    isEmpty(r) ? [] : [{ line: r + 1, cells, ...(r > 0 && isEmpty(r - 1) ? { apart: true } : {}) }],
  );
  return {
    rows,
    layout: {
      kind: 'sheet',
      format,
      sheet,
      others,
      merged,
    },
  };
}

/** The part of a sheet in which something stands: formats reach further. */
function boundsOf(content: WorkSheet, decode: (address: string) => { r: number; c: number }): Range {
  const bounds: Range = { s: { r: 0, c: 0 }, e: { r: 0, c: 0 } };
  for (const [address, cell] of Object.entries(content)) {
    if (address.startsWith('!') || !isFilled(cell as CellObject)) continue;
    const { r, c } = decode(address);
    bounds.e = { r: Math.max(bounds.e.r, r), c: Math.max(bounds.e.c, c) };
  }
  return bounds;
}

const isFilled = ({ t, v, f }: CellObject): boolean =>
  t !== 'z' ? v !== undefined && v !== '' : f !== undefined;

const countFilled = (content: WorkSheet): number =>
  Object.entries(content).filter(
    ([address, cell]) => !address.startsWith('!') && isFilled(cell as CellObject),
  ).length;

/** A cell's displayed text and its value; nothing for a formula without a stored result. */
function rawCell({ t, v, w, z, f }: CellObject): RawCell | undefined {
  if (v === undefined || t === 'z') return f === undefined ? blank : undefined;
  if (t === 'e') return { text: w ?? '#N/A' };
  if (t === 'b') return { text: v === true ? 'TRUE' : 'FALSE' };
  if (v instanceof Date) return { text: v.toISOString().slice(0, 10) };
  if (t !== 'n' || typeof v !== 'number') {
    const [text, indent] = [cleaned(String(v)), indentOf(String(v))];
    return indent === 0 ? { text } : { text, indent };
  }
  if (isDateFormat(String(z ?? ''))) return { text: isoDate(v) };
  const shown = (w ?? '').trim();
  // `########` where a column is too narrow, `1.2E+11` where it is not wide enough: people mean the number.
  return { text: shown === '' || /^#+$|e[+-]/i.test(shown) ? String(v) : shown, number: v };
}

const cleaned = (text: string): string =>
  visible(text.replace(/\r\n?/g, '\n'))
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(/[ \t\u00A0\u2000-\u200A\u202F\u3000]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** Does a number format write days? Texts in quotes, colours and currencies in brackets say nothing. */
const isDateFormat = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general|standard|red|yellow/gi, ''));

/** Excel counts days from 1900 with a leap day that never was. */
function isoDate(serial: number): string {
  const days = serial < 60 ? serial + 1 : serial;
  return new Date(Math.round((days - 25569) * 86_400_000)).toISOString().slice(0, 10);
}

/** Writes the value of merged cells into all of them. @returns how many were filled */
function fillMerged(grid: RawCell[][], ranges: readonly Range[]): number {
  let filled = 0;
  for (const { s, e } of ranges) {
    const value = grid[s.r]?.[s.c] ?? blank;
    if (value.text === '') continue;
    for (let r = s.r; r <= Math.min(e.r, grid.length - 1); r++) {
      // A number that is merged is one number.
      for (let c = s.c; c <= Math.min(e.c, grid[r].length - 1); c++) {
        if (grid[r][c].text !== '' || value.number !== undefined) continue;
        grid[r][c] = value;
        filled++;
      }
    }
  }
  return filled;
}
