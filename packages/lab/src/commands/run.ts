import type { Command } from 'commander';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { readPairedRuns, type PairedRunsOptions } from '../inputs/readPairedRuns.ts';
import { runAll } from '../runs/runAll.ts';
import { runsCsv } from '../tables/runsCsv.ts';
import { interruption } from '../terminal/interruption.ts';
import { showProgress } from '../terminal/progress.ts';
import { pairedRunsCommand } from './pairedRunsCommand.ts';

interface Options extends PairedRunsOptions {
  readonly monthly?: boolean;
  readonly out: string;
  readonly quiet?: boolean;
}

/** `joined-up run`: runs to a CSV file, one row a run or a month. */
export const run = (): Command =>
  pairedRunsCommand('run', 'Run a scenario under regimes; one row a run, as CSV.', 'status-quo')
    .option('--monthly', 'one row a month')
    .requiredOption('--out <file>', 'CSV file to write')
    .action(async (name: string, options: Options) => {
      const { runs, threads } = readPairedRuns(name, options, { monthly: options.monthly === true });
      checkWritable(options.out);
      const progress = showProgress('runs', options.quiet);
      try {
        const { summaries, months } = await runAll(runs, {
          threads,
          onProgress: progress.to,
          signal: interruption(),
        });
        const rows = runs.monthly === true ? months : summaries;
        writeWhole(options.out, runsCsv(rows, runs.monthly === true));
        progress.end();
        process.stdout.write(`${rows.length} rows in ${options.out}\n`);
      } finally {
        progress.end();
      }
    });
