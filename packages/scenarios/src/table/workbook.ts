import { counted, InputError } from '@joined-up/core';
import { utils, write } from '@e965/xlsx';

/** What may stand in a cell of a table that is written. */
export type SheetCell = string | number | bigint | boolean | null | undefined;

/** A table that is written as a sheet: headings first. */
export interface Sheet {
  /** Name of the sheet, as its tab shows it. */
  readonly name: string;
  /** Headings first, then data; shape [row][column]. */
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What Excel opens. */
const [MOST_ROWS, MOST_COLUMNS, MOST_LETTERS] = [1_048_576, 16_384, 32_767];
/** Letters of the widest column. */
const WIDEST = 60;

/**
 * A workbook with one sheet a table. Numbers are numbers, texts are texts whatever they look like: none
 * runs as a formula.
 * @param kind - `xlsx`, or `ods`
 * @throws {InputError} for a table that no spreadsheet opens
 */
export function workbook(sheets: readonly Sheet[], kind: 'xlsx' | 'ods' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  const taken = new Set<string>();
  for (const { name, rows } of sheets) {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (rows.length > MOST_ROWS || columns > MOST_COLUMNS) {
      throw new InputError(name, [
        {
          path: '',
          expected: `at most ${MOST_ROWS} rows and ${MOST_COLUMNS} columns in a workbook`,
          found: counted`${rows.length} {0|row|rows} and ${columns} {1|column|columns}`,
          mend: 'write it as CSV',
        },
      ]);
    }
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(cellOf)));
    sheet['!cols'] = Array.from({ length: columns }, (_, column) => ({
      wch: Math.min(
        WIDEST,
        2 + rows.slice(0, 200).reduce((most, row) => Math.max(most, String(row[column] ?? '').length), 0),
      ),
    }));
    if (rows.length > 1 && columns > 0)
      sheet['!autofilter'] = {
        ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: columns - 1 } }),
      };
    utils.book_append_sheet(book, sheet, sheetName(name, taken));
  }
  return new Uint8Array(write(book, { type: 'array', bookType: kind, compression: true }) as ArrayBuffer);
}

type Written = { readonly t: 's'; readonly v: string } | number | boolean | null;

/** A text is marked as one: a spreadsheet looks for no formula in it. */
function cellOf(value: SheetCell): Written {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  return { t: 's', v: plain(value).slice(0, MOST_LETTERS) };
}

/** Without signs that XML has no place for. */
const plain = (text: string): string => text.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');

/** A name that a spreadsheet takes, unlike the others. */
function sheetName(wish: string, taken: Set<string>): string {
  const short =
    plain(wish)
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, 31)
      .trim() || 'table';
  let name = short;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${short.slice(0, 27)} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}
