import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError, type Problem } from '@joined-up/core';
import type { SourceText } from '@joined-up/scenarios';
import { readTextFile } from '../files/readTextFile.ts';
import { exportedThings } from '../own/exportedThings.ts';
import { moduleContent } from '../own/moduleContent.ts';
import type { ExportedModule } from './namedOfModule.ts';
import { planStudy } from './planStudy.ts';
import { refuse } from './refuse.ts';
import type { StudyPlan } from './studyPlan.ts';
import { yamlText } from './yamlText.ts';

const MOST_BYTES = 50_000_000;

/**
 * The study of a file (YAML or JSON) that names no module.
 * @throws {InputError} naming everything that is wrong with it, each with its line
 */
export function readStudyFile(file: string): StudyPlan {
  const { value, lineOf } = textOf(file);
  return planStudy(value, { source: file, folder: dirname(file), lineOf });
}

/**
 * The study of a file (YAML or JSON), with what the module exports that it may name.
 * @throws {InputError} naming everything that is wrong with it, each with its line; or what is wrong with the module
 */
export async function readStudy(file: string): Promise<StudyPlan> {
  const { value, lineOf } = textOf(file);
  const folder = dirname(file);
  const { module } = value as { readonly module?: unknown };
  if (typeof module !== 'string' || module === '')
    return planStudy(value, { source: file, folder, lineOf });
  let exported: ExportedModule;
  try {
    const url = pathToFileURL(resolve(folder, module));
    exported = { url: url.href, content: moduleContent(url), things: await exportedThings(url.href) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refuse(
      file,
      error.problems.map((problem) => ({
        ...problem,
        path: ['module'],
        ...(problem.mend?.startsWith('write new URL') === true
          ? { mend: "a path starts at this file's folder: module: ./mine.mjs" }
          : {}),
      })),
      lineOf,
    );
  }
  return planStudy(value, { source: file, folder, exported, lineOf });
}

function textOf(file: string): SourceText {
  const problems: Problem[] = [];
  const text = readTextFile(file, MOST_BYTES, problems);
  if (text === undefined) throw new InputError('study', problems);
  return yamlText(text, file);
}
