import type { Problem } from '@joined-up/core';
import { encodingName, recognised } from '@joined-up/scenarios/table';
import { readBytes } from './readBytes.ts';

/** The text of a file a user named, in UTF-8 with or without a byte order mark; what keeps it from being read goes to `problems`. */
export function readTextFile(file: string, mostBytes: number, problems: Problem[]): string | undefined {
  const bytes = readBytes(file, mostBytes, problems);
  if (bytes === undefined) return undefined;
  const encoding = recognised(bytes);
  if (encoding?.label === 'utf-8') return new TextDecoder().decode(bytes);
  problems.push({
    path: file,
    expected: 'a file that can be read',
    found: encoding === undefined ? 'bytes that are no text' : `a text in ${encodingName(encoding)}`,
    mend: 'save it as UTF-8',
  });
  return undefined;
}
