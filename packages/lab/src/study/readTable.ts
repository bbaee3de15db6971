import { InputError, parameters, suggest, type Problem } from '@joined-up/core';
import { readNumbers, readTextTable, type Table } from '@joined-up/scenarios/table';
import { readTextFile } from '../files/readTextFile.ts';
import type { Finding, Path } from './finding.ts';

const MOST_BYTES = 500_000_000;
const names: readonly string[] = parameters.map(({ name }) => name);

export interface PointTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
}

/** Points from a CSV file with a heading; an empty cell leaves the parameter as it is. What cannot be goes to `findings`. */
export function readTable(file: string, path: Path, findings: Finding[]): PointTable | undefined {
  const problems: Problem[] = [];
  const text = readTextFile(file, MOST_BYTES, problems);
  if (text === undefined) {
    findings.push(...problems.map((problem) => ({ ...problem, path })));
    return undefined;
  }
  let table: Table;
  try {
    table = readTextTable(text, file, { headed: true });
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
  const { headings: columns, rows: lines } = table;
  const before = findings.length;
  if (lines.length === 0)
    findings.push({ path, expected: `a heading and at least one row in ${file}`, found: 'no row' });
  const numbers = columns.map((_, column) =>
    readNumbers(
      lines.map(({ cells }) => cells[column]),
      'point',
    ),
  );
  numbers.forEach(({ conflict }, column) => {
    if (conflict !== undefined)
      findings.push({
        path,
        expected: `numbers written in one way in ${file}`,
        found: `'${conflict[0]}' and '${conflict[1]}' in column ${columns[column]}`,
      });
  });
  const rows = lines.map(({ cells, line }, i) =>
    columns.map((name, column): number | null => {
      const value = cells[column].text === '' ? null : (numbers[column].values[i] ?? Number.NaN);
      // Many wrong cells are one mistake.
      if (Number.isNaN(value) && findings.length < before + 20)
        findings.push({
          path,
          expected: `numbers in ${file}`,
          found: `'${cells[column].text}' in line ${line}, column ${name}`,
        });
      return value;
    }),
  );
  return findings.length > before ? undefined : { columns, rows };
}

/** The columns of a table that are no parameters, or there twice. */
export function columnFindings(columns: readonly string[], path: Path): Finding[] {
  return columns.flatMap((column, i): Finding[] => {
    if (!names.includes(column))
      return [
        {
          path,
          expected: 'the name of a parameter for each column',
          found: `'${column}'`,
          mend: suggest(column, names, "list them with 'joined-up parameters'"),
        },
      ];
    if (columns.indexOf(column) !== i)
      return [{ path, expected: 'each column once', found: `${column} again`, mend: 'take one out' }];
    return [];
  });
}
