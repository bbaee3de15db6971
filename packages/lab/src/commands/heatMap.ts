import { InputError, type Problem } from '@joined-up/core';
import type { Command } from 'commander';
import { heat } from '../analysis/heat.ts';
import { heatChart } from '../analysis/heatChart.ts';
import { heatSheet } from '../analysis/heatCsv.ts';
import {
  checkFiles,
  questionCommand,
  readAt,
  tellGaps,
  withAt,
  writeFiles,
  type QuestionWords,
} from '../analysis/questionCommand.ts';
import { tellHeat } from '../analysis/tellHeat.ts';
import { readWhole } from '../inputs/readWhole.ts';
import { readResults } from '../study/readResults.ts';
import { spoken } from '../words/language.ts';
import { say } from '../words/say.ts';

interface Words extends QuestionWords {
  readonly x?: string;
  readonly y?: string;
  readonly at?: readonly string[];
  readonly bins?: string;
}

/** `joined-up heat-map`: a mean, or a paired difference, over two parameters. */
export const heatMapCommand = (): Command =>
  withAt(
    questionCommand(
      'heat-map',
      'Map a mean, or a paired difference, over two parameters of a study: ' +
        'where it is clear, where luck alone could produce it, and where there are too few runs to say.',
    )
      .option('--x <parameter>', 'parameter across (default: the first of two that the design varies)')
      .option('--y <parameter>', 'parameter upwards (default: the other one)'),
    'only worlds in which another parameter has this value; may be given again',
  )
    .option(
      '--bins <number>',
      'ranges into which a parameter is cut that has more than twelve values (default: 5)',
    )
    .option('--csv <file>', 'write the squares as CSV')
    .option('--picture <file>', 'draw the map (.svg or .png)')
    .action(async (folder: string, { x, y, at, bins: asked, ...words }: Words) => {
      checkFiles(words);
      const results = await readResults(folder);
      const problems: Problem[] = [];
      const settings = readAt(at, results.plan, problems);
      const bins = readWhole(asked, '--bins', 50, problems);
      if (problems.length > 0) throw new InputError(folder, problems);
      const found = heat(results, { ...words, x, y, bins, at: settings }, folder, '--');
      process.stdout.write(`${[tellHeat(found), ...tellGaps(results, folder)].join('\n')}\n`);
      await writeFiles(
        words,
        say`The squares`,
        () => heatSheet(found),
        () => heatChart(found, { language: spoken() }),
      );
    });
