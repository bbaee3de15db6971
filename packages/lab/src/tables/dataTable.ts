import { readNumbers, type Table } from '@joined-up/scenarios/table';

/** A table of numbers under headings, such as programs write it: nothing of it may be left out. */
export interface DataTable {
  /** Shape [column]. */
  readonly columns: readonly string[];
  /** Lines of the file, shape [row]. */
  readonly lines: readonly number[];
  /** Shape [row]. */
  readonly texts: (column: number) => readonly string[];
  /** Shape [row]; null where the cell says that there is none, undefined where it is no number. */
  readonly numbers: (column: number) => readonly (number | null | undefined)[];
}

/** What is wrong with a table, before its place is known. */
export interface DataProblem {
  readonly at: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * A table of numbers, its marks understood by the whole column, or by the other columns, or as a program writes them.
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

/** Repeated headings, which the reader tells apart by a number at their end. */
export const columnsTwice = (columns: readonly string[]): readonly string[] =>
  columns.flatMap((column) => {
    const [, name] = /^(.+) \(\d+\)$/.exec(column) ?? [];
    return name !== undefined && columns.includes(name) ? [name] : [];
  });
