import { placeOf } from '../table/placeOf.ts';
import type { Table, TableRow } from '../table/table.ts';

/** Rows whose blank cells have the name above. */
export interface FilledDown {
  readonly rows: readonly TableRow[];
  /** Places of rows that were filled. */
  readonly lines: readonly string[];
}

const text = (row: TableRow, place: number): string => row.cells[place].text;

/** A column that repeats a name here and there, at the top of a printed page, is still one of names over blanks. */
const FEW = 0.05;

/**
 * Is a column written so: a name, and blanks below it as far as it goes? Names then stand once for each
 * block, hardly ever right below themselves.
 */
function isSparse(names: readonly string[]): boolean {
  if (names.length === 0 || names[0] === '') return false;
  const filled = names.filter((name) => name !== '');
  const again = names.filter((name, i) => name !== '' && i > 0 && name === names[i - 1]).length;
  return (
    again === 0 ||
    (again <= FEW * (names.length - filled.length) && filled.length <= 2 * new Set(filled).size)
  );
}

/**
 * Fills blank cells under a name, where the column is written so (`isSparse`). A name is not carried past
 * the end of the one that it belongs to (`parents`).
 * @param column - of ministries, or of units
 * @param parents - columns of which each is filled down before
 */
export function filledDown(
  { rows }: Pick<Table, 'rows'>,
  column: number,
  parents: readonly number[] = [],
): FilledDown {
  if (!isSparse(rows.map((row) => text(row, column)))) return { rows, lines: [] };
  const lines: string[] = [];
  let [above, under] = ['', ''];
  const filled = rows.map((row) => {
    const parent = [row.sheet, ...parents.map((place) => text(row, place))].join('\n');
    const own = text(row, column);
    if (own !== '') [above, under] = [own, parent];
    else if (parent === under && row.cells.some((cell) => cell.text !== '')) {
      lines.push(placeOf(row));
      return { ...row, cells: row.cells.map((cell, place) => (place === column ? { text: above } : cell)) };
    }
    return row;
  });
  return { rows: filled, lines };
}
