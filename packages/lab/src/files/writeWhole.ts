import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '@joined-up/core';

/**
 * Writes a file wholly or not at all: under another name first, then moved into place. Makes the folders it needs.
 * @throws {InputError} if the place cannot be written
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    try { rmSync(unfinished, { force: true }); } catch { /* The place cannot be written: there is nothing to clear away. */ }
    throw new InputError(file, [{ path: '', expected: 'a place where a file can be written', found: reasonOf(error), mend: 'choose another place, or make room' }]);
  }
}

/** As `writeWhole` would find out at the end: can the file be written? Asked before hours of work. @throws {InputError} if not */
export function checkWritable(file: string): void {
  if (existsSync(file) && statSync(file).isDirectory()) throw new InputError(file, [{ path: '', expected: 'a place where a file can be written', found: 'a folder of that name', mend: 'name a file in it' }]);
  const trial = `${file}.${process.pid}.trial`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    throw new InputError(file, [{ path: '', expected: 'a place where a file can be written', found: reasonOf(error), mend: 'choose another place, or make room' }]);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission', EPERM: 'no permission', EROFS: 'a read-only disk', ENOSPC: 'a full disk', ENOTDIR: 'a file where a folder should be',
  EISDIR: 'a folder of that name', ENAMETOOLONG: 'too long a name', EEXIST: 'a file where a folder should be', ENOENT: 'no such folder',
};

const reasonOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
};
