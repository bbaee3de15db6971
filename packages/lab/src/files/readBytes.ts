import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '@joined-up/core';

/** The bytes of a plain file that a user named; why they cannot be read is added to `problems`. */
export function readBytes(file: string, mostBytes: number, problems: Problem[]): Uint8Array | undefined {
  const problem = (what: Pick<Problem, 'found' | 'mend'>): undefined => {
    problems.push({ path: file, expected: 'a file that can be read', ...what });
    return undefined;
  };
  try {
    const about = statSync(file);
    if (about.isDirectory()) return problem({ found: 'a folder', mend: 'name a file in it' });
    // Devices and pipes have no size and may have no end.
    if (!about.isFile()) return problem({ found: 'no plain file', mend: 'write it to a file first' });
    if (about.size > mostBytes)
      return problem({ found: `${about.size} bytes`, mend: `at most ${mostBytes}` });
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return problem({
      found:
        code === 'ENOENT' ? 'no such file' : code === 'EACCES' ? 'no permission' : String(code ?? error),
    });
  }
}
