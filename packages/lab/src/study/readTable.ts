import { parameters, suggest, type Problem } from '@joined-up/core';
import { parse } from 'csv-parse/sync';
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
  let cells: string[][];
  try {
    cells = parse(text, { bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    findings.push({
      path,
      expected: `CSV in ${file}`,
      found: error instanceof Error ? error.message : String(error),
    });
    return undefined;
  }
  const [columns = [], ...lines] = cells;
  const before = findings.length;
  if (lines.length === 0)
    findings.push({
      path,
      expected: `a heading and at least one row in ${file}`,
      found: cells.length === 0 ? 'nothing' : 'no row',
    });
  const rows = lines.map((line, i) =>
    line.map((cell, column): number | null => {
      if (cell === '') return null;
      const value = Number(cell);
      // Many wrong cells are one mistake.
      if (!Number.isFinite(value) && findings.length < before + 20)
        findings.push({
          path,
          expected: `numbers in ${file}`,
          found: `'${cell}' in row ${i + 2}, column ${columns[column]}`,
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
