import type { Command } from 'commander';
import { checkWritable } from '../files/writeWhole.ts';
import { readPairedRuns, type PairedRunsOptions } from '../inputs/readPairedRuns.ts';
import { runAll } from '../runs/runAll.ts';
import { csvText } from '../tables/csvText.ts';
import { runsSheet } from '../tables/runsCsv.ts';
import { writeTables } from '../tables/writeTables.ts';
import { interruption } from '../terminal/interruption.ts';
import { showProgress } from '../terminal/progress.ts';
import { pairedRunsCommand } from './pairedRunsCommand.ts';
import { say } from '../words/say.ts';

interface Options extends PairedRunsOptions {
  readonly monthly?: boolean;
  /** Left out: rows go to the terminal or a pipe. */
  readonly out?: string;
  readonly quiet?: boolean;
}

/** `joined-up run`: runs to a CSV file, one row a run or a month. */
export const run = (): Command =>
  pairedRunsCommand('run', 'Run a scenario under regimes; one row per run, as CSV.', 'status-quo')
    .option('--monthly', 'one row per month')
    .option('--out <file>', 'CSV file to write')
    .action(async (name: string, options: Options) => {
      const { runs, threads } = readPairedRuns(name, options, { monthly: options.monthly === true });
      if (options.out !== undefined) checkWritable(options.out);
      const progress = showProgress(say`runs`, options.quiet);
      try {
        const { summaries, months } = await runAll(runs, {
          threads,
          onThreads: progress.threads,
          onProgress: progress.to,
          signal: interruption(),
        });
        const rows = runs.monthly === true ? months : summaries;
        const sheet = runsSheet(rows, runs.monthly === true, runs.measures);
        if (options.out !== undefined) await writeTables(options.out, [sheet]);
        progress.end();
        process.stdout.write(
          options.out === undefined
            ? csvText(sheet.rows)
            : `${say`${rows.length} {0|row|rows} in ${options.out}`}\n`,
        );
      } finally {
        progress.end();
      }
    });
