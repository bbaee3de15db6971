import { InputError, type Problem } from '@joined-up/core';
import type { Command } from 'commander';
import { askedOf, checkRegimes } from '../analysis/asked.ts';
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
import { readWhole } from '../inputs/readWhole.ts';
import { checkPicture, writePicture } from '../pictures/writePicture.ts';
import { readResults } from '../study/readResults.ts';
import { say } from '../words/say.ts';
import { spoken } from '../words/language.ts';

interface Words extends QuestionWords {
  readonly above?: string;
  readonly below?: string;
  readonly groups?: string;
  readonly density?: string;
  readonly coverage?: string;
  readonly boxes?: string;
  readonly depth?: string;
}

/** `joined-up discover`: in which worlds does it happen? */
export const discover = (): Command =>
  questionCommand(
    'discover',
    'Show in which worlds something happens, such as a regime doing better than another: ' +
      'PRIM boxes, and a shallow tree.',
  )
    .option(
      '--above <number>',
      'it happens where the mean over seeds lies above this (default: 0, with --reference)',
    )
    .option('--below <number>', 'it happens where it lies below this')
    .option(
      '--density <share>',
      'the box that covers most cases, of those where it happens in at least this share of worlds, e.g. 0.9',
    )
    .option(
      '--coverage <share>',
      'or the densest box of those that hold at least this share of all cases (default: the best trade-off)',
    )
    .option('--boxes <number>', 'boxes at most, each looked for outside those before it (default: 1)')
    .option('--depth <number>', 'depth of the tree: questions in a row, 0 to 10 (default: 2)')
    .option(
      '--csv <file>',
      'write every world as CSV, with its parameters, whether it happens there, and the number of its box',
    )
    .option(
      '--picture <file>',
      'draw worlds and all boxes over the two parameters that matter most (.svg or .png)',
    )
    .option(
      '--groups <file>',
      'draw groups of worlds over two to four parameters: in what share of each it happens (.svg or .png)',
    )
    .addHelpText(
      'after',
      '\n' +
        say`With --regime cog,hybrid or --regime all, every point is a world under each of these
            regimes; the regime, and who is in the chair, are choices that boxes, tree and pictures may
            tell apart.`,
    )
    .action(async (folder: string, words: Words) => {
      checkFiles(words);
      if (words.groups !== undefined) checkPicture(words.groups);
      const results = await readResults(folder);
      const problems: Problem[] = [];
      const several = regimesIn(words, results.plan.regimes);
      if (several !== undefined) checkRegimes(results, several, words.reference, problems, '--regime');
      const asked = askedOf(
        results,
        several === undefined || problems.length > 0 ? words : { ...words, regime: several[0] },
        problems.length > 0 ? [] : problems,
        '--',
      );
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
      const [density, coverage] = (['density', 'coverage'] as const).map((name) =>
        readNumber(words[name], `--${name}`, 'a share above 0, at most 1', isShare, problems),
      );
      if (density !== undefined && coverage !== undefined)
        problems.push({ path: '--density', expected: '--density or --coverage', found: 'both' });
      const boxes = readWhole(words.boxes, '--boxes', 20, problems);
      const depth = readNumber(
        words.depth,
        '--depth',
        'a whole number from 0 to 10',
        (value) => Number.isInteger(value) && value >= 0 && value <= 10,
        problems,
      );
      if (problems.length > 0) throw new InputError(folder, problems);
      const found = discovering(results, {
        ...asked,
        ...(several === undefined ? {} : { regimes: several }),
        ...(above === undefined ? {} : { above }),
        ...(below === undefined ? {} : { below }),
        ...(density === undefined ? {} : { choose: { density } }),
        ...(coverage === undefined ? {} : { choose: { coverage } }),
        ...(boxes === undefined ? {} : { boxes }),
        ...(depth === undefined ? {} : { depth }),
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

/**
 * The regimes of `--regime cog,hybrid`, or of `--regime all`, all but the reference; undefined for a
 * single one or none.
 */
function regimesIn({ regime, reference }: Words, all: readonly string[]): readonly string[] | undefined {
  if (regime === 'all' && !all.includes('all')) return all.filter((id) => id !== reference);
  return regime?.includes(',') === true ? regime.split(',').map((id) => id.trim()) : undefined;
}

const isShare = (share: number): boolean => share > 0 && share <= 1;
