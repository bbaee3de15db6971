import { placeOf } from '../table/placeOf.ts';
import type { Table, TableRow } from '../table/table.ts';

/** Rows whose blank cells are filled with the name above. */
export interface FilledDown {
  readonly rows: readonly TableRow[];
  /** Lines of the rows that were filled. */
  readonly lines: readonly string[];
}

const text = (row: TableRow, place: number): string => row.cells[place].text;

/**
 * In a column of names over blanks, names may repeat the one above, as at the top of a printed page: so
 * many at most, as a share of the blanks.
 */
const FEW = 0.05;

/**
 * Is it a column of names over blanks? Then each name stands once for its block, hardly ever right below
 * itself.
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
 * Fills blank cells with the name above, in a column of names over blanks (`isSparse`). A name is not
 * carried past the end of its parent.
 * @param column - of ministries, or of units
 * @param parents - columns of parents, which are filled down first
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
