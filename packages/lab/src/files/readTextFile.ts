import type { Problem } from '@joined-up/core';
import { utf8Text } from '@joined-up/scenarios/table/text';
import { readBytes } from './readBytes.ts';

/**
 * The text of a file a user named, in UTF-8 with or without a byte order mark; why it cannot be read is
 * added to `problems`.
 */
export function readTextFile(file: string, mostBytes: number, problems: Problem[]): string | undefined {
  const bytes = readBytes(file, mostBytes, problems);
  if (bytes === undefined) return undefined;
  const read = utf8Text(bytes);
  if ('text' in read) return read.text;
  problems.push({
    path: file,
    expected: 'a file that can be read',
    found: read.found,
    mend: 'save it as UTF-8',
  });
  return undefined;
}
