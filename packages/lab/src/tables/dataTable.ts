import { readNumbers, type Table } from '@joined-up/scenarios/table';

/** A table of numbers under headings, as written by programs: no row may be left out. */
export interface DataTable {
  /** Shape [column]. */
  readonly columns: readonly string[];
  /** Lines of the file, shape [row]. */
  readonly lines: readonly number[];
  /** Shape [row]. */
  readonly texts: (column: number) => readonly string[];
  /** Shape [row]; null for a placeholder, undefined for anything that is not a number. */
  readonly numbers: (column: number) => readonly (number | null | undefined)[];
}

/** What is wrong with a table, before its path is known. */
export interface DataProblem {
  readonly at: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * A table of numbers; decimal marks are recognised from the whole column, else from other columns, else a
 * point.
 * @param table - read with `headed: true`
 */
export function dataTable({ headings, rows, seen }: Table): {
  readonly data: DataTable;
  readonly problems: readonly DataProblem[];
} {
  const columns = headings;
  const otherwise = seen.decimal ?? 'point';
  const columnOf = (column: number) =>
    readNumbers(
      rows.map(({ cells }) => cells[column]),
      otherwise,
    );
  return {
    data: {
      columns,
      lines: rows.map(({ line }) => line),
      texts: (column) => rows.map(({ cells }) => cells[column].text),
      numbers: (column) => columnOf(column).values,
    },
    problems: [
      ...seen.leftOut.map(({ line, text }) => ({
        at: `line ${line}`,
        expected: 'headings, and rows under them',
        found: `'${text.slice(0, 60)}'`,
      })),
      ...columns.flatMap((name, column) => {
        const { conflict } = columnOf(column);
        return conflict === undefined
          ? []
          : [
              {
                at: name,
                expected: 'numbers written in one way',
                found: `'${conflict[0]}' and '${conflict[1]}'`,
              },
            ];
      }),
    ],
  };
}

/** Repeated headings, which the reader has numbered. */
export const columnsTwice = (columns: readonly string[]): readonly string[] =>
  columns.flatMap((column) => {
    const [, name] = /^(.+) \(\d+\)$/.exec(column) ?? [];
    return name !== undefined && columns.includes(name) ? [name] : [];
  });
