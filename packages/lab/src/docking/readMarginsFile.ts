import { InputError, type Problem } from '@joined-up/core';
import { readMargins, type Margins } from '@joined-up/statistics';
import { readTextFile } from '../files/readTextFile.ts';
import { yamlText } from '../study/yamlText.ts';

const MOST_BYTES = 1_000_000;

/**
 * Margins from a file (YAML or JSON); everything wrong with it is added to `problems`.
 * @returns undefined if it is no such file
 */
export function readMarginsFile(file: string, problems: Problem[]): Margins | undefined {
  const text = readTextFile(file, MOST_BYTES, problems);
  if (text === undefined) return undefined;
  let data: unknown;
  try {
    data = yamlText(text, file, { name: 'margins', keys: 'default, or metrics' }).value;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(
      ...error.problems.map((problem) => ({ ...problem, path: `${file} ${problem.path}`.trim() })),
    );
    return undefined;
  }
  const { margins, problems: found } = readMargins(data);
  problems.push(...found.map((problem) => ({ ...problem, path: `${file} ${problem.path}`.trim() })));
  return margins;
}
