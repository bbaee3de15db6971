import { InputError, type Problem } from '@joined-up/core';
import type { Command } from 'commander';
import { askedOf } from '../analysis/asked.ts';
import { blocksOf } from '../analysis/blocks.ts';
import {
  checkFiles,
  questionCommand,
  readAt,
  tellGaps,
  withAt,
  writeFiles,
  type QuestionWords,
} from '../analysis/questionCommand.ts';
import { checkInterval, sensitivity as indicesOf } from '../analysis/sensitivity.ts';
import { sensitivityChart } from '../analysis/sensitivityChart.ts';
import { sensitivitySheet } from '../analysis/sensitivityCsv.ts';
import { tellSensitivity } from '../analysis/tellSensitivity.ts';
import { readInterval } from '../inputs/readInterval.ts';
import { readResults } from '../study/readResults.ts';
import { say } from '../words/say.ts';
import { spoken } from '../words/language.ts';

interface Words extends QuestionWords {
  readonly at?: readonly string[];
  readonly interval?: string;
}

/** `joined-up sensitivity`: which parameters matter, of a sweep with the design morris or sobol-indices. */
export const sensitivity = (): Command =>
  withAt(
    questionCommand(
      'sensitivity',
      'Show which parameters matter, from results with the design morris or sobol-indices; ' +
        'refuses to rank them where luck dominates.',
    ),
    'only where a lever that is crossed with the design has this value; may be given again',
  )
    .option(
      '--interval <kind>',
      'interval of mean effects: student, bca or percentile (default: student; see docs/intervals.md)',
    )
    .option('--csv <file>', 'write the indices as CSV')
    .option('--picture <file>', 'draw them (.svg or .png)')
    .action(async (folder: string, words: Words) => {
      checkFiles(words);
      const results = await readResults(folder);
      const problems: Problem[] = [];
      const asked = askedOf(results, words, problems, '--');
      const blocks = blocksOf(results.plan, problems);
      const interval = words.interval === undefined ? undefined : readInterval(words.interval, problems);
      checkInterval(blocks, interval, problems, '--interval');
      const at = readAt(words.at, results.plan, problems);
      if (problems.length > 0) throw new InputError(folder, problems);
      const found = indicesOf(results, { ...asked, at, ...(interval === undefined ? {} : { interval }) });
      if (words.picture !== undefined && found.length > 1)
        throw new InputError(folder, [
          {
            path: '--at',
            expected: `one setting of ${Object.keys(found[0].at).join(', ')} for a picture`,
            found: `${found.length} of them`,
            mend: `e.g. ${Object.entries(found[0].at)
              .map(([name, value]) => `--at ${name}=${value}`)
              .join(' ')}`,
          },
        ]);
      const gaps = tellGaps(results, folder);
      process.stdout.write(
        `${[...found.map(tellSensitivity), ...(gaps.length > 0 ? [gaps.join('\n')] : [])].join('\n\n')}\n`,
      );
      await writeFiles(
        words,
        say`The indices`,
        () => sensitivitySheet(found),
        () => sensitivityChart(found[0], { language: spoken() }),
      );
    });
