import { InputError, type Problem } from '@joined-up/core';
import type { Command } from 'commander';
import { askedOf } from '../analysis/asked.ts';
import { discover as discovering } from '../analysis/discover.ts';
import { discoveryChart } from '../analysis/discoveryChart.ts';
import { discoveryGroups } from '../analysis/discoveryGroups.ts';
import { discoverySheet } from '../analysis/discoveryCsv.ts';
import {
  checkFiles,
  questionCommand,
  tellGaps,
  writeFiles,
  type QuestionWords,
} from '../analysis/questionCommand.ts';
import { tellDiscovery } from '../analysis/tellDiscovery.ts';
import { readNumber } from '../inputs/readNumber.ts';
import { checkPicture, writePicture } from '../pictures/writePicture.ts';
import { readResults } from '../study/readResults.ts';
import { say } from '../words/say.ts';
import { spoken } from '../words/language.ts';

interface Words extends QuestionWords {
  readonly above?: string;
  readonly below?: string;
  readonly groups?: string;
}

/** `joined-up discover`: in which worlds does it happen? */
export const discover = (): Command =>
  questionCommand(
    'discover',
    'Tell in which worlds something happens, such as a regime doing better than another: PRIM boxes, and a shallow tree.',
  )
    .option(
      '--above <number>',
      'it happens where the mean over seeds lies above this (default: 0, with --reference)',
    )
    .option('--below <number>', 'it happens where it lies below this')
    .option(
      '--csv <file>',
      'write every world as CSV, with its parameters, whether it happens there, and whether it lies in the box',
    )
    .option(
      '--picture <file>',
      'draw worlds and box over the two parameters that matter most (.svg or .png)',
    )
    .option(
      '--groups <file>',
      'draw groups of worlds over two to four parameters: in what share of each it happens (.svg or .png)',
    )
    .action(async (folder: string, words: Words) => {
      checkFiles(words);
      if (words.groups !== undefined) checkPicture(words.groups);
      const results = await readResults(folder);
      const problems: Problem[] = [];
      const asked = askedOf(results, words, problems, '--');
      const [above, below] = (['above', 'below'] as const).map((side) =>
        readNumber(words[side], `--${side}`, 'a number', Number.isFinite, problems),
      );
      if (above !== undefined && below !== undefined)
        problems.push({
          path: '--above',
          expected: 'above or below',
          found: 'both',
          mend: "write a formula for a range, e.g. --outcome 'outcome > 0.4 and outcome < 0.6' --above 0.5",
        });
      else if (words.above === undefined && words.below === undefined && asked.reference === undefined)
        problems.push({
          path: '--above',
          expected: 'a threshold: --above or --below',
          found: 'nothing',
          mend: 'with --reference it is 0',
        });
      if (problems.length > 0) throw new InputError(folder, problems);
      const found = discovering(results, {
        ...asked,
        ...(above === undefined ? {} : { above }),
        ...(below === undefined ? {} : { below }),
      });
      process.stdout.write(`${[tellDiscovery(found), ...tellGaps(results, folder)].join('\n')}\n`);
      await writeFiles(
        words,
        say`The worlds`,
        () => discoverySheet(found),
        () => discoveryChart(found, { language: spoken() }),
      );
      if (words.groups !== undefined) {
        writePicture(discoveryGroups(found, { language: spoken() }), words.groups);
        process.stdout.write(`${say`The groups are in ${words.groups}`}\n`);
      }
    });
