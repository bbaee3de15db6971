import type { Table, TableRow } from '../table/table.ts';

/** Rows whose blank cells have the name above. */
export interface FilledDown {
  readonly rows: readonly TableRow[];
  /** Lines that were filled. */
  readonly lines: readonly number[];
}

const text = (row: TableRow, place: number): string => row.cells[place].text;

/**
 * Fills blank cells under a name, where the column is written so: the first cell has a name, and no name is written again right below
 * itself. A name is not carried past the end of the one that it belongs to (`parents`).
 * @param column - of ministries, or of units
 * @param parents - columns of which each is filled down before
 */
export function filledDown(
  { rows }: Pick<Table, 'rows'>,
  column: number,
  parents: readonly number[] = [],
): FilledDown {
  const isSparse =
    rows.length > 0 &&
    text(rows[0], column) !== '' &&
    rows.every(
      (row, i) => i === 0 || text(row, column) === '' || text(row, column) !== text(rows[i - 1], column),
    );
  if (!isSparse) return { rows, lines: [] };
  const lines: number[] = [];
  let [above, under] = ['', ''];
  const filled = rows.map((row) => {
    const parent = parents.map((place) => text(row, place)).join('\n');
    const own = text(row, column);
    if (own !== '') [above, under] = [own, parent];
    else if (parent === under && row.cells.some((cell) => cell.text !== '')) {
      lines.push(row.line);
      return { ...row, cells: row.cells.map((cell, place) => (place === column ? { text: above } : cell)) };
    }
    return row;
  });
  return { rows: filled, lines };
}
