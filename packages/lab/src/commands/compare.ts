import { InputError, type Problem, valueWord } from '@joined-up/core';
import type { Command } from 'commander';
import { compare as comparisonOf } from '../comparison/compare.ts';
import { comparisonSheet } from '../comparison/comparisonCsv.ts';
import { asterisk } from '../comparison/holmWithinFamilies.ts';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { intervalName, readInterval } from '../inputs/readInterval.ts';
import { readQuestion } from '../inputs/readQuestion.ts';
import { readPairedRuns, type PairedRunsOptions } from '../inputs/readPairedRuns.ts';
import { pageOf, reportOf, shortReportOf } from '../report/reportOf.ts';
import { columnsOf } from '../runs/columnsOf.ts';
import { runAll } from '../runs/runAll.ts';
import { commandToCopy } from '../terminal/commandLine.ts';
import { comparisonTable, HEADLINE } from '../terminal/comparisonTable.ts';
import { interruption } from '../terminal/interruption.ts';
import { runsSheet } from '../tables/runsCsv.ts';
import { writeTables } from '../tables/writeTables.ts';
import { showProgress } from '../terminal/progress.ts';
import { languageWords, pictured, speaking, spoken } from '../words/language.ts';
import { pairedRunsCommand } from './pairedRunsCommand.ts';
import { said, say } from '../words/say.ts';

interface Options extends PairedRunsOptions {
  readonly reference?: string;
  readonly all?: boolean;
  readonly out?: string;
  readonly report?: string;
  readonly full?: boolean;
  readonly page?: string;
  readonly question?: string;
  readonly quiet?: boolean;
  readonly interval?: string;
}

/** `joined-up compare`: paired differences to a reference regime. */
export const compare = (): Command =>
  pairedRunsCommand(
    'compare',
    'Compare regimes, run by run with the same luck.',
    'status-quo,superministry,cog,hybrid',
  )
    .option('--reference <id>', 'regime to compare with (default: the first)')
    .option('--all', 'all metrics, not only the main ones')
    .option('--out <file>', 'write the comparison as CSV')
    .option(
      '--interval <kind>',
      'interval of mean differences: student, bca or percentile (default: student; see docs/intervals.md)',
    )
    .option('--report <file>', 'write a two-page report (HTML, opens offline)')
    .option('--full', 'the report with all charts, tables and parameters')
    .option('--page <file>', 'write it on one page of A4 (HTML that prints to PDF)')
    .option('--question <text>', 'the question: the heading of the report and of the page')
    .action(async (name: string, options: Options) => {
      await compareAndTell(name, options);
    });

/** Runs, prints the table, and writes the files asked for. */
export async function compareAndTell(name: string, options: Options): Promise<void> {
  const problems: Problem[] = [];
  const question = readQuestion(options.question, problems);
  const interval = readInterval(options.interval, problems);
  for (const page of ['report', 'page'] as const)
    if (interval !== 'student' && options[page] !== undefined)
      problems.push({
        path: '--interval',
        expected: `student, as --${page} draws no other`,
        found: interval,
        mend: `leave out --${page}, or --interval`,
      });
  const { runs, scenario, threads } = readPairedRuns(
    name,
    options,
    {
      ...(options.report === undefined
        ? {}
        : { observers: options.full === true ? ['cells', 'carriers', 'time'] : ['time'] }),
      monthly: options.report !== undefined || options.page !== undefined,
    },
    problems,
  );
  const reference = options.reference ?? runs.regimes[0];
  const alone =
    options.page !== undefined
      ? '--page'
      : options.full === true
        ? undefined
        : options.report && '--report';
  if (alone !== undefined && runs.regimes.length < 2)
    problems.push({
      path: alone,
      expected: 'two regimes to compare',
      found: runs.regimes.join(', '),
      mend: "name another, e.g. '--regime status-quo,cog'",
    });
  if (options.report !== undefined && speaking() === 'fr')
    problems.push({
      path: '--report',
      expected: 'a language in which reports are written: en, es or pt',
      found: "'fr'",
      mend: 'write one page with --page, or name another language with --language',
    });
  if (problems.length > 0) throw new InputError('joined-up', problems);
  for (const file of [options.out, options.report, options.page])
    if (file !== undefined) checkWritable(file);
  const progress = showProgress(say`runs`, options.quiet);
  try {
    const results = await runAll(runs, {
      threads,
      onThreads: progress.threads,
      onProgress: progress.to,
      signal: interruption(),
    });
    progress.end();
    const rows = comparisonOf(results.summaries, reference, { interval });
    process.stdout.write(
      say`${said(scenario.name)}: ${runs.seeds.length} {1|seed|seeds}, compared with ${reference}, run
          by run with the same luck` + '\n',
    );
    const changed = Object.entries(runs.parameters ?? {});
    if (changed.length > 0) {
      const told = changed
        .map(([parameter, value]) => `${parameter}=${valueWord(parameter, value)}`)
        .join(', ');
      process.stdout.write(`${say`Set differently from the scenario: ${told}`}\n`);
    }
    const columns =
      options.all === true
        ? columnsOf(runs.measures).map(({ id }) => id)
        : [...HEADLINE, ...(runs.measures ?? [])];
    process.stdout.write(`${comparisonTable(rows, regimesOf(scenario), columns)}\n`);
    process.stdout.write(
      `${asterisk()}. ` +
        say`Intervals are ${intervalName(interval)}, of one mean difference each. Neither says anything
            about governments unlike this one.` +
        '\n',
    );
    if (options.out !== undefined) {
      await writeTables(options.out, [
        comparisonSheet(rows, interval),
        runsSheet(results.summaries, false),
      ]);
      process.stdout.write(`${say`The comparison is in ${options.out}`}\n`);
    }
    const request = {
      runs,
      scenario: { ...scenario, name: said(scenario.name), description: said(scenario.description) },
      results,
      reference,
      language: spoken(),
      question,
      command: commandToCopy(wordsOf(name, options)),
    };
    if (options.report !== undefined) {
      writeWhole(
        options.report,
        options.full === true
          ? reportOf(request)
          : await shortReportOf(request, { threads, signal: interruption() }),
      );
      process.stdout.write(`${say`The report is in ${options.report}`}\n`);
    }
    if (options.page !== undefined) {
      writeWhole(options.page, pageOf({ ...request, language: pictured() }));
      process.stdout.write(`${say`The page is in ${options.page}`}\n`);
    }
  } finally {
    progress.end();
  }
}

/** The command line that makes the same numbers and pages again. */
const wordsOf = (name: string, { regime, seeds, months, set = [], full, ...named }: Options): string[] => [
  'compare',
  name,
  '--regime',
  regime,
  '--seeds',
  seeds,
  ...(months === undefined ? [] : ['--months', months]),
  ...set.flatMap((setting) => ['--set', setting]),
  ...(['structure', 'measure', 'reference', 'interval', 'report', 'page', 'question'] as const).flatMap(
    (option) => (named[option] === undefined ? [] : [`--${option}`, named[option]]),
  ),
  ...(full === true ? ['--full'] : []),
  ...languageWords(),
];
