import { InputError } from '@joined-up/core';
import { NothingShared } from '@joined-up/scenarios';
import { askImport } from './askImport.ts';
import { say } from '../words/say.ts';
import { importWithout, languageOf, openImport, writeDrafts, type Imported } from './importFile.ts';
import type { ImportOptions } from './importOptions.ts';
import { importPaths, type ImportPaths } from './importPaths.ts';
import { importSettings } from './importSettings.ts';
import { tellRead } from './tellImport.ts';

/**
 * The government of a table in a file, by the options of a command line. On a terminal it asks, unless
 * there is a mapping file of an earlier import, or the user wants no questions.
 * @throws {InputError} saying what is wrong, and how to mend it
 * @throws {Interrupted} if the person leaves
 */
export async function importAsking(
  file: string,
  { mapping, out, yes = false, ...words }: ImportOptions,
): Promise<{ readonly imported: Imported; readonly paths: ImportPaths }> {
  const settings = importSettings(words);
  const paths = importPaths(file, out);
  const opened = await openImport(file, settings, paths, mapping);
  const asks = !yes && opened.read === undefined && process.stdin.isTTY && process.stdout.isTTY;
  try {
    const imported = asks ? await askImport(opened, settings.goals) : importWithout(opened, settings.goals);
    return { imported, paths };
  } catch (error) {
    // Show how the file was read to whoever has to mend it.
    if (error instanceof InputError && !asks)
      process.stdout.write(
        `${tellRead(
          opened.table,
          error instanceof NothingShared ? error.drafted.notes : [],
          languageOf(opened.table, opened.mapping, opened.language),
        )}\n\n`,
      );
    if (error instanceof NothingShared)
      process.stdout.write(
        say`Fill in what counts as the same, and run this again:
            ${writeDrafts(error.drafted, file, paths).join(', ')}` + '\n\n',
      );
    throw error;
  }
}
