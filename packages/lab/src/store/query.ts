import { resolve } from 'node:path';
import { InputError } from '@joined-up/core';
import { optional } from '../optional/optional.ts';
import { layout } from './layout.ts';
import { refuseDamage, scanParts, type Damage } from './scanParts.ts';

/** The result of a query. */
export interface Answer {
  /** Names of the columns. */
  readonly columns: readonly string[];
  /**
   * Shape [row][column]: numbers, texts, booleans and `null` as DuckDB returns them; 64-bit integers are
   * `bigint`.
   */
  readonly rows: readonly (readonly unknown[])[];
}

/** A part of DuckDB's interface: it is an optional dependency. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }>;
  };
  readonly StatementType: { readonly SELECT: number };
}
interface Connection {
  run(sql: string): Promise<unknown>;
  extractStatements(sql: string): Promise<{
    readonly count: number;
    prepare(place: number): Promise<{ readonly statementType: number; destroySync(): void }>;
  }>;
  runAndReadAll(sql: string): Promise<{ columnNames(): string[]; getRowsJS(): unknown[][] }>;
  closeSync(): void;
}

export interface QueryOptions {
  /**
   * Allow everything that DuckDB can do: read and write other files, load extensions, use the network.
   * @defaultValue false
   */
  readonly trusted?: boolean;
  /** Called with each damaged or missing part; without it such parts are an error. */
  readonly onDamage?: (damage: Damage) => void;
}

/**
 * Asks a folder of results in SQL: `runs` has a row a run, `months` a row a month if months were kept.
 * Unless it is trusted, a query can read these and nothing else.
 * @throws {InputError} if DuckDB is not installed, or the query is invalid or does more than read
 */
export async function query(
  folder: string,
  sql: string,
  { trusted = false, onDamage = refuseDamage }: QueryOptions = {},
): Promise<Answer> {
  const { runs, months } = tablesOf(folder, onDamage);
  const { DuckDBInstance, StatementType } = duckDb();
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
    if (!trusted) {
      await lock(connection, [...runs, ...months]);
      await refuseAllButReading(connection, sql, StatementType.SELECT);
    }
    const result = await connection.runAndReadAll(sql);
    return { columns: result.columnNames(), rows: result.getRowsJS() };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('query', [
      {
        path: '',
        expected: `a question in SQL about the table${months.length > 0 ? 's runs and months' : ' runs'}`,
        found: error instanceof Error ? error.message.split('\n').filter(Boolean).join(' ') : String(error),
        ...(/disabled by configuration|has been locked/.test(String(error)) ? { mend: TRUSTED } : {}),
      },
    ]);
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

const TRUSTED = 'a question of your own that needs more than the results: --trusted';

/** Locks DuckDB down: no other files, no network, no extensions, and no way to undo it. */
async function lock(connection: Connection, files: readonly string[]): Promise<void> {
  for (const setting of [
    `allowed_paths = ${listOf(files)}`,
    'enable_external_access = false',
    'autoinstall_known_extensions = false',
    'autoload_known_extensions = false',
    'lock_configuration = true',
  ])
    await connection.run(`set ${setting}`);
}

/**
 * Even so the parts themselves could be overwritten. So a query must be a `select`, or what DuckDB treats
 * as one (`describe`, `from`, `values`).
 */
async function refuseAllButReading(connection: Connection, sql: string, select: number): Promise<void> {
  const statements = await connection.extractStatements(sql);
  for (let place = 0; place < statements.count; place++) {
    const statement = await statements.prepare(place);
    const { statementType } = statement;
    statement.destroySync();
    if (statementType !== select)
      throw new InputError('query', [
        {
          path: '',
          expected: 'a question that only reads (select …)',
          found: 'a statement that may change something',
          mend: TRUSTED,
        },
      ]);
  }
}

/** Files of intact parts, so that neither damaged ones nor months of unfinished runs are read. */
function tablesOf(
  folder: string,
  onDamage: (damage: Damage) => void,
): { runs: string[]; months: string[] } {
  const [runs, months]: [string[], string[]] = [[], []];
  for (const part of scanParts(folder, onDamage)) {
    runs.push(resolve(part.file));
    if (part.months !== null) months.push(resolve(layout(folder).months, part.months));
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
