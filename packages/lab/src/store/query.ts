import { InputError } from '@joined-up/core';
import { optional } from '../optional/optional.ts';
import { layout } from './layout.ts';
import { partsIn, scanParts } from './scanParts.ts';

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A part of DuckDB's interface: it is an optional dependency. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }>;
  };
}
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ columnNames(): string[]; getRowsJS(): unknown[][] }>;
  closeSync(): void;
}

/**
 * Asks a folder of results in SQL: `runs` has a row a run, `months` a row a month if months were kept.
 * @throws {InputError} if DuckDB is not installed, or the question is none
 */
export async function query(folder: string, sql: string): Promise<Answer> {
  const { runs, months } = tablesOf(folder);
  const { DuckDBInstance } = duckDb();
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  try {
    await connection.run(
      `create view runs as select * from read_parquet(${listOf(runs)}, union_by_name = true)`,
    );
    if (months.length > 0)
      await connection.run(
        `create view months as select * from read_parquet(${listOf(months)}, union_by_name = true)`,
      );
    const result = await connection.runAndReadAll(sql);
    return { columns: result.columnNames(), rows: result.getRowsJS() };
  } catch (error) {
    throw new InputError('query', [
      {
        path: '',
        expected: `a question in SQL about the table${months.length > 0 ? 's runs and months' : ' runs'}`,
        found: error instanceof Error ? error.message.split('\n').filter(Boolean).join(' ') : String(error),
      },
    ]);
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

/** Files of whole parts, so that neither a damaged one nor months of unfinished runs are read. */
function tablesOf(folder: string): { runs: string[]; months: string[] } {
  const [runs, months]: [string[], string[]] = [[], []];
  for (const part of scanParts(folder, () => {})) {
    runs.push(part.file);
    if (part.months !== null)
      months.push(...partsIn(layout(folder).months).filter((file) => file.endsWith(part.months!)));
  }
  if (runs.length === 0)
    throw new InputError(folder, [
      { path: '', expected: 'a folder of results with at least one run', found: 'none' },
    ]);
  return { runs, months };
}

const listOf = (files: readonly string[]): string =>
  `[${files.map((file) => `'${file.replaceAll("'", "''")}'`).join(', ')}]`;

const duckDb = (): DuckDb =>
  optional(
    'query',
    ['@duckdb/node-api'],
    'read the Parquet files with R, Python or DuckDB itself: docs/laboratory.md',
  )('@duckdb/node-api') as DuckDb;
