import { counted, InputError, suggest, type Problem } from '@joined-up/core';
import { readTable, type Table } from '@joined-up/scenarios/table';
import type { DockingRow, DockingTable } from '@joined-up/statistics';
import { readBytes } from '../files/readBytes.ts';
import { columnsTwice, dataTable, type DataTable } from '../tables/dataTable.ts';

const MOST_BYTES = 200_000_000;
/** Columns that are not metrics. */
const NAMES = ['run_id', 'scenario', 'regime', 'seed'];
/** Most bad cells to report. */
const TOLD = 5;

/**
 * A table of runs: columns `regime`, `seed` and one for each metric, as `joined-up run` writes it;
 * `run_id` and `scenario` are ignored.
 * @returns undefined if there is no table; what is wrong is added to `problems`
 */
export async function readDockingTable(
  file: string,
  problems: Problem[],
): Promise<DockingTable | undefined> {
  const bytes = readBytes(file, MOST_BYTES, problems);
  if (bytes === undefined) return undefined;
  let table: Table;
  try {
    table = await readTable(bytes, file, { headed: true });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(
      ...error.problems.map((problem) => ({ ...problem, path: [file, problem.path].join(' ').trim() })),
    );
    return undefined;
  }
  const { data, problems: found } = dataTable(table);
  const before = problems.length;
  problems.push(...headerProblems(file, data.columns));
  if (problems.length === before)
    problems.push(
      ...found.slice(0, TOLD).map(({ at, ...problem }) => ({ path: `${file} ${at}`, ...problem })),
    );
  if (problems.length > before) return undefined;
  return rowsOf(file, data, problems);
}

function rowsOf(file: string, data: DataTable, problems: Problem[]): DockingTable | undefined {
  const { columns, lines } = data;
  const metrics = columns.filter((name) => !NAMES.includes(name));
  const bad: Problem[] = [];
  const [regimes, seeds] = ['regime', 'seed'].map((name) => {
    const texts = data.texts(columns.indexOf(name));
    texts.forEach((text, row) => {
      if (text === '')
        bad.push({ path: `${file} line ${lines[row]} ${name}`, expected: `a ${name}`, found: 'nothing' });
    });
    return texts;
  });
  const values = metrics.map((name) => {
    const column = columns.indexOf(name);
    const texts = data.texts(column);
    return data.numbers(column).map((value, row) => {
      if (value === undefined || (value !== null && !Number.isFinite(value)))
        bad.push({
          path: `${file} line ${lines[row]} ${name}`,
          expected: 'a number, or nothing',
          found: `'${texts[row].slice(0, 40)}'`,
        });
      return value ?? null;
    });
  });
  problems.push(...bad.slice(0, TOLD));
  if (bad.length > TOLD)
    problems.push({
      path: file,
      expected: 'numbers in the columns of metrics',
      found: counted`${bad.length - TOLD} more {0|cell that is|cells that are} none`,
    });
  if (bad.length > 0) return undefined;
  const rows: DockingRow[] = lines.map((_, row) => ({
    regime: regimes[row],
    seed: seeds[row],
    metrics: Object.fromEntries(metrics.map((name, m) => [name, values[m][row]])),
  }));
  return { name: file, metrics, rows };
}

function headerProblems(file: string, header: readonly string[]): Problem[] {
  const metrics = header.filter((name) => !NAMES.includes(name));
  const shown =
    header.length === 0
      ? 'an empty file'
      : `columns ${header
          .map((name) => `'${name.slice(0, 40)}'`)
          .slice(0, 30)
          .join(', ')}`;
  const again = columnsTwice(header);
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
