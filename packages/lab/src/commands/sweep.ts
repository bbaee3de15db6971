import { InputError, type Problem } from '@joined-up/core';
import { Command } from 'commander';
import { checkWritable, writeWhole } from '../files/writeWhole.ts';
import { languageWords, spoken } from '../words/language.ts';
import { readQuestion } from '../inputs/readQuestion.ts';
import { readWhole } from '../inputs/readWhole.ts';
import { checkPage, studyPageOf } from '../report/studyPageOf.ts';
import { readResults } from '../study/readResults.ts';
import { readStudy } from '../study/readStudyFile.ts';
import { loadWorkbooksFor } from '../tables/loadWorkbooksFor.ts';
import { showSweep, tellJson } from '../sweep/showSweep.ts';
import { sweep as sweeping } from '../sweep/sweep.ts';
import { tellReport } from '../sweep/tellReport.ts';
import type { Shard } from '../sweep/toDo.ts';
import { readWorkersAddress } from '../sweep/workersAddress.ts';
import { commandLine, commandToCopy } from '../terminal/commandLine.ts';
import { Interrupted, interruption } from '../terminal/interruption.ts';
import { say } from '../words/say.ts';

interface Options {
  readonly out: string;
  readonly shard?: string;
  readonly threads?: string;
  readonly workers?: string;
  readonly retry?: boolean;
  readonly saveEvery?: string;
  readonly runSeconds?: string;
  readonly page?: string;
  readonly question?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** `joined-up sweep`: runs a study into a folder of results; finished runs are not repeated. */
export const sweep = (): Command =>
  new Command('sweep')
    .description(
      'Run a study into a folder. It may be stopped or killed at any moment: the same command resumes it.',
    )
    .argument('<study>', 'study file (YAML or JSON), see docs/laboratory.md')
    .requiredOption('--out <folder>', 'folder of results; runs that are finished there are not done again')
    .option('--shard <part/of>', "do a part of the work, e.g. '3/64', to be merged later")
    .option(
      '--threads <number>',
      'threads to use at most, each with some 120 MB of memory (default: as many as pay off, ' +
        'see docs/cluster.md); the results do not depend on it',
    )
    .option('--workers <address>', 'have workers do the runs, found through Redis: see docs/cluster.md')
    .option('--retry', 'do runs again that failed before')
    .option('--save-every <seconds>', 'how often to save finished runs (default: 10)')
    .option(
      '--run-seconds <seconds>',
      'a run that takes longer is given up and counts as failed (default: no limit)',
    )
    .option('--page <file>', 'when all is done, write it on one page of A4 (HTML that prints to PDF)')
    .option('--question <text>', 'the question: the heading of the page (default: the name of the study)')
    .option('--quiet', 'no progress')
    .option('--json', 'report progress and the end as JSON, one object per line')
    .action(async (file: string, options: Options) => {
      const problems: Problem[] = [];
      const shard = readShard(options.shard, problems);
      const threads = readWhole(options.threads, '--threads', 1024, problems);
      const saveEvery = readSeconds(options.saveEvery, '--save-every', 0, problems);
      const runSeconds = readSeconds(options.runSeconds, '--run-seconds', 0.001, problems);
      const question = readQuestion(options.question, problems);
      if (options.page !== undefined && options.shard !== undefined)
        problems.push({
          path: '--page',
          expected: 'the whole study, as a page tells all of it',
          found: `--shard ${options.shard}`,
          mend: "merge the shards first, then 'joined-up sweep' with --page into that folder",
        });
      if (options.workers !== undefined && options.threads !== undefined)
        problems.push({
          path: '--threads',
          expected: 'none, as workers do the runs',
          found: `--workers too`,
          mend: "give --threads to 'joined-up work'",
        });
      if (problems.length > 0) throw new InputError('joined-up sweep', problems);
      const workers =
        options.workers === undefined ? undefined : readWorkersAddress(options.workers, '--workers');
      await loadWorkbooksFor(file);
      const plan = await readStudy(file);
      if (options.page !== undefined) {
        checkPage(plan);
        checkWritable(options.page);
      }
      const words = [
        'sweep',
        file,
        '--out',
        options.out,
        ...(['shard', 'page', 'question'] as const).flatMap((option) =>
          options[option] === undefined ? [] : [`--${option}`, options[option]],
        ),
        ...(workers === undefined ? [] : ['--workers', workers.told]),
        ...languageWords(),
      ];
      const display = showSweep(
        options.quiet === true ? 'quiet' : options.json === true ? 'json' : 'person',
      );
      const command = commandLine(words);
      try {
        const report = await sweeping(plan, options.out, {
          ...(shard === undefined ? {} : { shard }),
          ...(threads === undefined ? {} : { threads }),
          ...(workers === undefined ? {} : { workers }),
          ...(saveEvery === undefined ? {} : { saveEvery }),
          ...(runSeconds === undefined ? {} : { runSeconds }),
          apart: true,
          retry: options.retry === true,
          signal: interruption(),
          onProgress: display.progress,
          onNotice: display.notice,
          command,
        });
        display.end();
        const told = tellReport(report, options.out, command, plan.precision);
        if (options.json === true) tellJson({ event: 'end', ...report });
        if (report.how === 'interrupted') throw new Interrupted(told);
        if (options.json !== true) process.stdout.write(`${told}\n`);
        if (options.page !== undefined) {
          writeWhole(
            options.page,
            studyPageOf({
              results: await readResults(options.out),
              language: spoken(),
              question,
              command: commandToCopy(words),
            }),
          );
          if (options.json !== true) process.stdout.write(`${say`The page is in ${options.page}`}\n`);
        }
      } finally {
        display.end();
      }
    });

/** `3/64`: the third of 64 parts. */
function readShard(text: string | undefined, problems: Problem[]): Shard | undefined {
  if (text === undefined) return undefined;
  const [, part = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  if (Number(part) >= 1 && Number(part) <= Number(of)) return { part: Number(part), of: Number(of) };
  problems.push({
    path: '--shard',
    expected: "a part of the work such as '3/64', from 1",
    found: `'${text}'`,
  });
  return undefined;
}

function readSeconds(
  text: string | undefined,
  path: string,
  least: number,
  problems: Problem[],
): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!(text.trim() !== '' && seconds >= least && seconds <= 86_400))
    problems.push({ path, expected: `seconds from ${least} to 86400`, found: `'${text}'` });
  return seconds;
}
