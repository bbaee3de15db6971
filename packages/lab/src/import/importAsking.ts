import { askImport } from './askImport.ts';
import { importWithout, openImport, type Imported } from './importFile.ts';
import type { ImportOptions } from './importOptions.ts';
import { importPaths, type ImportPaths } from './importPaths.ts';
import { importSettings } from './importSettings.ts';

/**
 * The government of a table in a file, as the words of a command line want it. On a terminal it asks, unless a mapping file of an
 * earlier import says it all, or the user wants no questions.
 * @throws {InputError} saying what cannot be, and how to mend it
 * @throws {Interrupted} if they leave
 */
export async function importAsking(
  file: string,
  { mapping, out, yes = false, ...words }: ImportOptions,
): Promise<{ readonly imported: Imported; readonly paths: ImportPaths }> {
  const settings = importSettings(words);
  const paths = importPaths(file, out);
  const opened = await openImport(file, settings, paths, mapping);
  const asks = !yes && opened.read === undefined && process.stdin.isTTY && process.stdout.isTTY;
  const imported = asks ? await askImport(opened, settings.goals) : importWithout(opened, settings.goals);
  return { imported, paths };
}
