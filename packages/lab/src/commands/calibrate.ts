import { relative, resolve } from 'node:path';
import { InputError, suggest, type Problem } from '@joined-up/core';
import { Command } from 'commander';
import { checkFiles, tellGaps, writeFiles } from '../analysis/questionCommand.ts';
import { calibrate as calibrating } from '../calibration/calibrate.ts';
import { calibrationChart } from '../calibration/calibrationChart.ts';
import { acceptedSheet, worldsSheet } from '../calibration/calibrationCsv.ts';
import { nextStudy } from '../calibration/nextStudy.ts';
import { tellCalibration } from '../calibration/tellCalibration.ts';
import { checkWritable } from '../files/writeWhole.ts';
import { readNumber } from '../inputs/readNumber.ts';
import { readResults } from '../study/readResults.ts';
import { say } from '../words/say.ts';
import { writeTables } from '../tables/writeTables.ts';
import { loadWorkbooksFor } from '../tables/loadWorkbooksFor.ts';
import { spoken } from '../words/language.ts';

interface Words {
  readonly targets: string;
  readonly method: string;
  readonly cutoff?: string;
  readonly closest?: string;
  readonly scenario?: string;
  readonly accepted?: string;
  readonly csv?: string;
  readonly picture?: string;
}

const methods = ['history-matching', 'abc'] as const;

/** `joined-up calibrate`: which worlds could be the real government? */
export const calibrate = (): Command =>
  new Command('calibrate')
    .description(
      'Compare the worlds of a sweep with what is known of a real government; ' +
        'the result is the worlds that could be it.',
    )
    .argument('<results>', 'folder of results')
    .requiredOption('--targets <file>', 'target patterns (YAML or JSON), see docs/laboratory.md')
    .option(
      '--method <method>',
      'history-matching: rule out implausible worlds; abc: keep runs that come close',
      'history-matching',
    )
    .option(
      '--cutoff <number>',
      'history-matching: how many standard deviations off rule a world out (default: 3)',
    )
    .option('--closest <share>', 'abc: keep this share of the runs (default: those within every tolerance)')
    .option('--scenario <id>', 'scenario, if the study has several')
    .option('--accepted <file>', 'write accepted worlds as CSV: the table of points for a next study')
    .option('--csv <file>', 'write every world as CSV, with how far it is off')
    .option('--picture <file>', 'draw what remains of each range (.svg or .png)')
    .action(async (folder: string, words: Words) => {
      if (words.accepted !== undefined) checkWritable(words.accepted);
      checkFiles(words);
      const problems: Problem[] = [];
      const method = methods.find((each) => each === words.method);
      if (method === undefined)
        problems.push({
          path: '--method',
          expected: `one of ${methods.join(', ')}`,
          found: `'${words.method}'`,
          mend: suggest(words.method, methods, 'choose one of them'),
        });
      const cutoff = readNumber(
        words.cutoff,
        '--cutoff',
        'a number above 0',
        (value) => value > 0,
        problems,
      );
      const closest = readNumber(
        words.closest,
        '--closest',
        'a share above 0, of at most 1',
        (value) => value > 0 && value <= 1,
        problems,
      );
      if (cutoff !== undefined && method === 'abc')
        problems.push({
          path: '--cutoff',
          expected: 'nothing with --method abc',
          found: `'${words.cutoff}'`,
          mend: 'take it out',
        });
      if (closest !== undefined && method === 'history-matching')
        problems.push({
          path: '--closest',
          expected: 'nothing without --method abc',
          found: `'${words.closest}'`,
          mend: "add '--method abc', or take it out",
        });
      if (problems.length > 0) throw new InputError('joined-up calibrate', problems);
      await loadWorkbooksFor(words.targets);
      const results = await readResults(folder);
      const found = calibrating(results, words.targets, {
        method: method!,
        ...(cutoff === undefined ? {} : { cutoff }),
        ...(closest === undefined ? {} : { closest }),
        ...(words.scenario === undefined ? {} : { scenario: words.scenario }),
      });
      process.stdout.write(`${[tellCalibration(found), ...tellGaps(results, folder)].join('\n')}\n`);
      await writeFiles(
        words,
        say`All worlds`,
        () => worldsSheet(found),
        () => calibrationChart(found, { language: spoken() }),
      );
      if (words.accepted !== undefined && found.accepted.length === 0)
        process.stdout.write(`${say`Nothing is written to ${words.accepted}.`}\n`);
      if (words.accepted !== undefined && found.accepted.length > 0) {
        await writeTables(words.accepted, [acceptedSheet(found)]);
        process.stdout.write(
          say`The accepted worlds are in ${words.accepted}. To run them again, write in a study, in
              place of uncertainties and design (paths start from the study's folder):` +
            '\n' +
            `${nextStudy(results.plan, relative('.', resolve(words.accepted))).replace(/^/gm, '  ')}\n`,
        );
      }
    });
