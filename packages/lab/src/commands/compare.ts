import { InputError, metrics } from '@joined-up/core';
import type { Command } from 'commander';
import { compare as comparisonOf } from '../comparison/compare.ts';
import { comparisonCsv } from '../comparison/comparisonCsv.ts';
import { ASTERISK } from '../comparison/holmWithinFamilies.ts';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { readPairedRuns, type PairedRunsOptions } from '../inputs/readPairedRuns.ts';
import { reportOf } from '../report/reportOf.ts';
import { runAll } from '../runs/runAll.ts';
import { comparisonTable } from '../terminal/comparisonTable.ts';
import { interruption } from '../terminal/interruption.ts';
import { showProgress } from '../terminal/progress.ts';
import { pairedRunsCommand } from './pairedRunsCommand.ts';

interface Options extends PairedRunsOptions {
  readonly reference?: string;
  readonly all?: boolean;
  readonly out?: string;
  readonly report?: string;
  readonly quiet?: boolean;
}

/** `joined-up compare`: paired differences to a reference regime. */
export const compare = (): Command =>
  pairedRunsCommand('compare', 'Compare regimes, run by run with the same luck.', 'status-quo,superministry,cog,hybrid')
    .option('--reference <id>', 'regime to compare with (default: the first)')
    .option('--all', 'all metrics, not only the most asked for')
    .option('--out <file>', 'write the comparison as CSV')
    .option('--report <file>', 'write a report with pictures (HTML, opens offline)')
    .action(async (name: string, options: Options) => {
      await compareAndTell(name, options);
    });

/** Runs, prints the table, and writes what was asked for. */
export async function compareAndTell(name: string, options: Options): Promise<void> {
  const { runs, scenario, threads } = readPairedRuns(name, options, options.report === undefined ? {} : { observers: ['cells', 'carriers', 'time'], monthly: true });
  const reference = options.reference ?? runs.regimes[0];
  if (!runs.regimes.includes(reference)) {
    throw new InputError('joined-up', [{ path: '--reference', expected: `one of the regimes that are run: ${runs.regimes.join(', ')}`, found: `'${reference}'` }]);
  }
  for (const file of [options.out, options.report]) if (file !== undefined) checkWritable(file);
  const progress = showProgress('runs', options.quiet);
  try {
    const results = await runAll(runs, { threads, onProgress: progress.to, signal: interruption() });
    progress.end();
    const rows = comparisonOf(results.summaries, reference);
    process.stdout.write(`${scenario.name}: ${runs.seeds.length} seeds, compared with ${reference}, run by run with the same luck\n`);
    process.stdout.write(`${comparisonTable(rows, regimesOf(scenario), options.all === true ? metrics.map(({ id }) => id) : undefined)}\n`);
    process.stdout.write(`${ASTERISK}. Intervals are of one difference each. Neither says anything about governments unlike this one.\n`);
    if (options.out !== undefined) {
      writeWhole(options.out, comparisonCsv(rows));
      process.stdout.write(`The comparison is in ${options.out}\n`);
    }
    if (options.report !== undefined) {
      writeWhole(options.report, reportOf({ runs, scenario, results, reference, command: commandOf(name, options) }));
      process.stdout.write(`The report is in ${options.report}\n`);
    }
  } finally {
    progress.end();
  }
}

/** The command that makes the same numbers again. */
const commandOf = (name: string, { regime, seeds, months, set = [], reference, report }: Options): string => [
  `npx -y pnpm@12.21.0 joined-up compare ${name} --regime ${regime} --seeds ${seeds}`,
  months === undefined ? '' : `--months ${months}`, ...set.map((setting) => `--set ${setting}`),
  reference === undefined ? '' : `--reference ${reference}`, report === undefined ? '' : `--report ${report}`,
].filter(Boolean).join(' ');
