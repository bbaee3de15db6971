import { InputError, parameters, suggest, type Problem } from '@joined-up/core';
import { readTableNow, type Table } from '@joined-up/scenarios/table';
import { readBytes } from '../files/readBytes.ts';
import { columnsTwice, dataTable } from '../tables/dataTable.ts';
import type { PlacedProblem, Path } from '@joined-up/scenarios';

const MOST_BYTES = 500_000_000;
const names: readonly string[] = parameters.map(({ name }) => name);

export interface PointTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string | null)[])[];
}

/**
 * Points from a CSV file with headings; an empty cell leaves the parameter as the scenario has it. What
 * cannot be goes to `findings`.
 * @param words - columns in which options may stand by name
 */
export function readTable(
  file: string,
  path: Path,
  findings: PlacedProblem[],
  words: ReadonlySet<string> = new Set(),
): PointTable | undefined {
  const problems: Problem[] = [];
  const bytes = readBytes(file, MOST_BYTES, problems);
  if (bytes === undefined) {
    findings.push(...problems.map((problem) => ({ ...problem, path })));
    return undefined;
  }
  let table: Table;
  try {
    table = readTableNow(bytes, file, { headed: true });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    findings.push(
      ...error.problems.map(({ path: line, expected, found, mend }) => ({
        path,
        expected: `${expected} in ${file}`,
        found: line === '' ? found : `${found} (${line})`,
        ...(mend === undefined ? {} : { mend }),
      })),
    );
    return undefined;
  }
  const { data, problems: odd } = dataTable(table);
  const { columns, lines } = data;
  const before = findings.length;
  if (lines.length === 0)
    findings.push({ path, expected: `a heading and at least one row in ${file}`, found: 'no row' });
  findings.push(
    ...odd.slice(0, 20).map(({ at, expected, found }) => ({
      path,
      expected: `${expected} in ${file}`,
      found: `${found} (${at})`,
    })),
  );
  const values = columns.map((name, column) => {
    const texts = data.texts(column);
    return data.numbers(column).map((value, row): number | string | null => {
      if (texts[row] === '') return null;
      if (words.has(name)) return value ?? texts[row];
      // Report few wrong cells: many are mostly one mistake.
      if ((value === undefined || value === null) && findings.length < before + 20)
        findings.push({
          path,
          expected: `numbers in ${file}`,
          found: `'${texts[row]}' in line ${lines[row]}, column ${name}`,
        });
      return value ?? Number.NaN;
    });
  });
  if (findings.length > before) return undefined;
  return { columns, rows: lines.map((_, row) => values.map((column) => column[row])) };
}

/** Problems of columns that are not parameters, or repeated. */
export function columnFindings(
  columns: readonly string[],
  path: Path,
  choices: readonly string[] = [],
): PlacedProblem[] {
  const twice = columnsTwice(columns);
  return columns.flatMap((column, i): PlacedProblem[] => {
    const again =
      columns.indexOf(column) === i
        ? twice.find((name) => column !== name && column.startsWith(`${name} (`))
        : column;
    if (again !== undefined)
      return [{ path, expected: 'each column once', found: `${again} again`, mend: 'take one out' }];
    if (!names.includes(column) && !choices.includes(column))
      return [
        {
          path,
          expected: 'the name of a parameter for each column',
          found: `'${column}'`,
          mend: suggest(column, [...names, ...choices], "list them with 'joined-up parameters'"),
        },
      ];
    return [];
  });
}
