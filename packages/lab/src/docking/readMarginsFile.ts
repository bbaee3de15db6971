import type { Problem } from '@joined-up/core';
import { readMargins, type Margins } from '@joined-up/statistics';
import { parseDocument } from 'yaml';
import { readTextFile } from '../files/readTextFile.ts';

const MOST_BYTES = 1_000_000;

/** Margins from a file (YAML or JSON); everything wrong with it goes to `problems`. @returns nothing if it is no such file */
export function readMarginsFile(file: string, problems: Problem[]): Margins | undefined {
  const text = readTextFile(file, MOST_BYTES, problems);
  if (text === undefined) return undefined;
  let data: unknown;
  try {
    const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true, logLevel: 'error' });
    if (document.errors.length > 0) {
      problems.push(
        ...document.errors
          .slice(0, 3)
          .map(({ message }) => ({ path: file, expected: 'YAML', found: message.split('\n')[0] })),
      );
      return undefined;
    }
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    problems.push({
      path: file,
      expected: 'YAML',
      found: error instanceof Error ? error.message : String(error),
    });
    return undefined;
  }
  const { margins, problems: found } = readMargins(data);
  problems.push(...found.map((problem) => ({ ...problem, path: `${file} ${problem.path}`.trim() })));
  return margins;
}
