import { suggest, type Problem } from '@joined-up/core';
import type { DockingRow, DockingTable } from '@joined-up/statistics';
import { CsvError, parse } from 'csv-parse/sync';
import { readTextFile } from '../files/readTextFile.ts';

const MOST_BYTES = 200_000_000;
/** Columns that are no metrics. */
const NAMES = ['run_id', 'scenario', 'regime', 'seed'];
/** How tables say that there is no value. */
const MISSING = new Set(['', 'NA', 'NaN', 'nan', 'null']);
/** So many bad cells are told; more of them would say nothing new. */
const TOLD = 5;

/**
 * A table of runs: columns `regime`, `seed` and one a metric, as `joined-up run` writes it; `run_id` and `scenario` are passed over.
 * @returns nothing if there is no table; what is wrong goes to `problems`
 */
export function readDockingTable(file: string, problems: Problem[]): DockingTable | undefined {
  const text = readTextFile(file, MOST_BYTES, problems);
  if (text === undefined) return undefined;
  let records: string[][];
  try {
    records = parse(text, { bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({
      path: file,
      expected: 'a CSV table with as many cells in each row as in its first',
      found: error.message,
    });
    return undefined;
  }
  const [header = [], ...rows] = records;
  const metrics = header.filter((name) => !NAMES.includes(name));
  const before = problems.length;
  problems.push(...headerProblems(file, header, metrics));
  if (problems.length > before) return undefined;

  const bad: Problem[] = [];
  const regime = header.indexOf('regime');
  const seed = header.indexOf('seed');
  const table: DockingRow[] = rows.map((cells, i) => ({
    regime: cells[regime],
    seed: cells[seed],
    metrics: Object.fromEntries(
      header.flatMap((name, column): [string, number | null][] => {
        if (NAMES.includes(name)) return [];
        const cell = cells[column];
        if (MISSING.has(cell)) return [[name, null]];
        const value = Number(cell);
        if (!Number.isFinite(value))
          bad.push({
            path: `${file} row ${i + 2} ${name}`,
            expected: 'a number, or nothing',
            found: `'${cell.slice(0, 40)}'`,
          });
        return [[name, value]];
      }),
    ),
  }));
  rows.forEach((cells, i) => {
    for (const [name, column] of [
      ['regime', regime],
      ['seed', seed],
    ] as const)
      if (cells[column] === '')
        bad.push({ path: `${file} row ${i + 2} ${name}`, expected: `a ${name}`, found: 'nothing' });
  });
  problems.push(...bad.slice(0, TOLD));
  if (bad.length > TOLD)
    problems.push({
      path: file,
      expected: 'numbers in the columns of metrics',
      found: `${bad.length - TOLD} more cells that are none`,
    });
  return bad.length > 0 ? undefined : { name: file, metrics, rows: table };
}

function headerProblems(file: string, header: readonly string[], metrics: readonly string[]): Problem[] {
  const shown =
    header.length === 0
      ? 'an empty file'
      : `columns ${header
          .map((name) => `'${name.slice(0, 40)}'`)
          .slice(0, 30)
          .join(', ')}`;
  const again = header.filter((name, place) => header.indexOf(name) !== place);
  return [
    ...['regime', 'seed']
      .filter((name) => !header.includes(name))
      .map((name) => ({
        path: file,
        expected: `a column '${name}'`,
        found: shown,
        mend: suggest(name, header, 'see what `joined-up run` writes'),
      })),
    ...(header.includes('month')
      ? [
          {
            path: file,
            expected: 'one row a run',
            found: "a column 'month'",
            mend: 'run without --monthly',
          },
        ]
      : []),
    ...(metrics.length === 0 ? [{ path: file, expected: 'a column for each metric', found: shown }] : []),
    ...(again.length > 0
      ? [
          {
            path: file,
            expected: 'each column once',
            found: `${again.map((name) => `'${name}'`).join(', ')} again`,
          },
        ]
      : []),
  ];
}
