import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, suggest, type Problem } from '@joined-up/core';
import { caseParts, readCase, type ReformCase } from '@joined-up/scenarios';
import { readTextFile } from '../files/readTextFile.ts';

const MOST_BYTES = 5_000_000;

/** Folder of the cases that come with Joined-Up: beside the built program, or among the sources. */
const library = ['library/', '../../../scenarios/src/cases/']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path))!;

/** Ids of the cases that come with Joined-Up, each a folder. */
export const caseIds = (): readonly string[] =>
  readdirSync(library, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

/** The texts of a case's folder: plain data, which can be sent to a thread. */
export interface CaseSource {
  /** Where it was found, for messages. */
  readonly folder: string;
  /** Texts by name of the part. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * A case by its id, or by the path of its folder.
 * @throws {InputError} if there is neither, or naming everything that is missing or wrong in it
 */
export const findCase = (name: string): ReformCase => caseOf(sourceOfCase(name));

/** @throws {InputError} naming everything that is missing or wrong in it */
export const caseOf = ({ texts, folder }: CaseSource): ReformCase => readCase(texts, folder);

/**
 * The texts of a case by its id, or by the path of its folder.
 * @throws {InputError} if there is neither, or a part cannot be read
 */
export function sourceOfCase(name: string): CaseSource {
  const folder = caseIds().includes(name) ? join(library, name) : name;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new InputError('case', [
      {
        path: '',
        expected: 'the id of a case, or the path of a folder with one',
        found: `'${name}'`,
        mend: suggest(name, caseIds(), "list them with 'joined-up case'"),
      },
    ]);
  }
  const problems: Problem[] = [];
  const texts: Record<string, string> = {};
  for (const part of caseParts) {
    const file = join(folder, part);
    const text = existsSync(file) ? readTextFile(file, MOST_BYTES, problems) : undefined;
    if (text !== undefined) texts[part] = text;
  }
  if (problems.length > 0) throw new InputError(folder, problems);
  return { texts, folder };
}
