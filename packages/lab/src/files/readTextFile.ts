import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '@joined-up/core';
import { encodingName, recognised } from '@joined-up/scenarios/table';

/** The text of a file a user named, in UTF-8 with or without a byte order mark; what keeps it from being read goes to `problems`. */
export function readTextFile(file: string, mostBytes: number, problems: Problem[]): string | undefined {
  const problem = (found: string, mend?: string): undefined => {
    problems.push({
      path: file,
      expected: 'a file that can be read',
      found,
      ...(mend === undefined ? {} : { mend }),
    });
    return undefined;
  };
  try {
    const about = statSync(file);
    if (about.isDirectory()) return problem('a folder', 'name a file in it');
    // Devices and pipes have no size and may have no end.
    if (!about.isFile()) return problem('no plain file', 'write it to a file first');
    if (about.size > mostBytes) return problem(`${about.size} bytes`, `at most ${mostBytes}`);
    const bytes = readFileSync(file);
    const encoding = recognised(bytes);
    if (encoding?.label === 'utf-8') return new TextDecoder().decode(bytes);
    return problem(
      encoding === undefined ? 'bytes that are no text' : `a text in ${encodingName(encoding)}`,
      'save it as UTF-8',
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return problem(
      code === 'ENOENT' ? 'no such file' : code === 'EACCES' ? 'no permission' : String(code ?? error),
    );
  }
}
