import { Command } from 'commander';
import type { Problem } from '@joined-up/core';
import type { Sheet } from '@joined-up/scenarios/table';
import { choiceNamed } from '../choices/choice.ts';
import { checkWritable } from '../files/writeWhole.ts';
import { writeTables } from '../tables/writeTables.ts';
import { checkPicture, writePicture } from '../pictures/writePicture.ts';
import { collect } from '../inputs/collect.ts';
import { readSettings } from '../inputs/readSettings.ts';
import type { StudyPlan } from '../study/studyPlan.ts';
import type { StudyResults } from '../study/studyResults.ts';
import { say } from '../words/say.ts';

/** Files to write an answer to, besides the terminal. */
interface Files {
  readonly csv?: string;
  readonly picture?: string;
}

/** Options of a command that looks into results. */
export interface QuestionWords extends Files {
  readonly outcome?: string;
  readonly regime?: string;
  readonly reference?: string;
  readonly scenario?: string;
}

/** A command that asks one question of a folder of results. */
export const questionCommand = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .argument('<results>', 'folder of results')
    .option(
      '--outcome <outcome>',
      "a metric, an outcome of the study, or a formula (default: the study's first outcome)",
    )
    .option('--regime <id>', 'regime to look at')
    .option('--reference <id>', 'look at paired differences to this regime: same point, same luck')
    .option('--scenario <id>', 'scenario, if the study has several');

/** `--at name=value`, which may be given again. */
export const withAt = (command: Command, description: string): Command =>
  command.option('--at <name=value>', description, collect);

const nameOf = (setting: string): string => setting.split('=', 1)[0].trim();

/** The settings of `--at`: numbers, and options of levers by name. */
export function readAt(
  settings: readonly string[] | undefined,
  { choices }: Pick<StudyPlan, 'choices'>,
  problems: Problem[],
): Record<string, number | string> {
  const isOfChoice = (setting: string): boolean =>
    setting.includes('=') && choiceNamed(choices, nameOf(setting)) !== undefined;
  const all = settings ?? [];
  const numbers = readSettings(
    all.filter((setting) => !isOfChoice(setting)),
    '--at',
    problems,
  ) as Record<string, number>;
  const words = all
    .filter(isOfChoice)
    .map((setting) => [nameOf(setting), setting.slice(setting.indexOf('=') + 1).trim()] as const);
  return { ...numbers, ...Object.fromEntries(words) };
}

/** Checks before any work whether files can be written. @throws {InputError} if not */
export function checkFiles({ csv, picture }: Files): void {
  if (csv !== undefined) checkWritable(csv);
  if (picture !== undefined) checkPicture(picture);
}

/** Writes the files asked for, and says where they are. @param what - is in the table, in words */
export async function writeFiles(
  { csv, picture }: Files,
  what: string,
  table: () => Sheet,
  draw: () => SVGSVGElement,
): Promise<void> {
  if (csv !== undefined) {
    await writeTables(csv, [table()]);
    process.stdout.write(`${say`${what} are in ${csv}`}\n`);
  }
  if (picture !== undefined) {
    writePicture(draw(), picture);
    process.stdout.write(`${say`The picture is in ${picture}`}\n`);
  }
}

/** What is missing of a study, a line each; empty if it is complete. */
export function tellGaps(results: StudyResults, folder: string): string[] {
  const { asked, done, failed } = results.progress;
  const missing = asked - done - failed;
  return [
    ...(missing > 0
      ? [
          say`The sweep is not finished: ${missing} of ${asked} {1|run|runs} {0|is|are} not there yet;
              'joined-up sweep' into ${folder} resumes it.`,
        ]
      : []),
    ...(failed > 0 ? [say`${failed} of ${asked} {1|run|runs} failed: joined-up failed ${folder}`] : []),
  ];
}
