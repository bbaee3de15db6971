import { Command } from 'commander';
import { csvText } from '../tables/csvText.ts';
import { query as asking } from '../store/query.ts';
import { LeftOut } from '../terminal/leftOut.ts';
import { listTable } from '../terminal/listTable.ts';

interface QueryFlags {
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly trusted?: boolean;
}

/** `joined-up query`: results in SQL. */
export const query = (): Command =>
  new Command('query')
    .description('Query a folder of results in SQL (with DuckDB): the tables are runs and months.')
    .argument('<results>', 'folder of results')
    .argument('<sql>', 'e.g. "select regime, avg(outcome) from runs group by regime"')
    .option('--csv', 'as CSV')
    .option('--json', 'as JSON')
    .option('--trusted', 'let the query read and write other files, and load extensions')
    .action(async (folder: string, sql: string, { csv, json, trusted }: QueryFlags) => {
      const leftOut = new LeftOut();
      const { columns, rows } = await asking(folder, sql, { trusted, onDamage: leftOut.tell });
      const plain = rows.map((row) =>
        row.map((value) => (typeof value === 'bigint' ? Number(value) : value)),
      );
      if (json === true)
        process.stdout.write(
          `${JSON.stringify(
            plain.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]]))),
            null,
            2,
          )}\n`,
        );
      else if (csv === true) process.stdout.write(csvText([columns, ...plain]));
      else
        process.stdout.write(
          `${listTable(
            columns,
            plain.map((row) =>
              row.map((value) =>
                value === null || value === undefined
                  ? ''
                  : typeof value === 'object'
                    ? JSON.stringify(value)
                    : String(value),
              ),
            ),
            true,
          )}\n`,
        );
      leftOut.end();
    });
