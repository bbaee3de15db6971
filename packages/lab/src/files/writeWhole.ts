import { mkdirSync, realpathSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { InputError } from '@joined-up/core';
import { codeOf } from './steadily.ts';
import { makeFolder, putInPlace, unfinishedIn } from './putInPlace.ts';

/**
 * Writes a file completely or not at all (see `putInPlace`), making the folders it needs. A link stays a
 * link; a pipe or a device (`/dev/stdout`) is written to directly.
 * @throws {InputError} if it cannot be written
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  refusing(file, () => {
    if (isStream(file)) {
      writeFileSync(file, content);
      return;
    }
    makeFolder(dirname(file));
    putInPlace(behindLinks(file), content);
  });
}

/**
 * Checks before hours of work whether `writeWhole` could write a file; leaves nothing behind.
 * @throws {InputError} if not
 */
export function checkWritable(file: string): void {
  refusing(file, () => {
    if (isStream(file)) return;
    const folder = dirname(file);
    const made = mkdirSync(folder, { recursive: true });
    const trial = unfinishedIn(dirname(behindLinks(file)));
    try {
      writeFileSync(trial, '', { flag: 'wx' });
      rmSync(trial);
    } finally {
      if (made !== undefined) removeEmpty(folder, made);
    }
  });
}

/** Removes the folders from `folder` up to `highest` unless somebody has put something into them. */
function removeEmpty(folder: string, highest: string): void {
  const [top, levels] = [
    resolve(highest),
    relative(resolve(highest), resolve(folder)).split(/[/\\]/).filter(Boolean).length,
  ];
  try {
    for (
      let level = 0, at = resolve(folder);
      level <= levels && at.length >= top.length;
      level++, at = dirname(at)
    )
      rmdirSync(at);
  } catch {
    /* In use: it stays. */
  }
}

const isStream = (file: string): boolean => {
  const about = statSync(file, { throwIfNoEntry: false });
  if (about?.isDirectory() === true) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  return about !== undefined && !about.isFile();
};

const behindLinks = (file: string): string =>
  statSync(file, { throwIfNoEntry: false }) === undefined ? file : realpathSync(file);

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'a read-only disk',
  ENOSPC: 'a full disk',
  ENOTDIR: 'a file where a folder should be',
  EISDIR: 'a folder of that name',
  EFTYPE: 'a device or a pipe',
  EFBIG: 'too large a file',
  ENAMETOOLONG: 'too long a name',
  EEXIST: 'a file where a folder should be',
  ENOENT: 'no such folder',
};

/** Turns errors of the system into problems that a user can mend. */
function refusing(file: string, write: () => void): void {
  if (file === '') throw cannotWrite("''", new Error('an empty name'));
  try {
    write();
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** The error for a place that cannot be written. */
export function cannotWrite(place: string, error: unknown): InputError {
  const found =
    reasons[(error as NodeJS.ErrnoException).code ?? ''] ??
    (error instanceof Error ? error.message : String(error));
  return new InputError(place, [
    {
      path: '',
      expected: 'a place where a file can be written',
      found,
      mend: 'choose another place, or make room',
    },
  ]);
}

/** An error of the system, from any call, as a problem that a user can mend; other errors as they are. */
export const ofDisk = (place: string, error: unknown): unknown =>
  error instanceof InputError || !/^E[A-Z0-9]+$/.test(codeOf(error)) ? error : cannotRead(place, error);

/** The error for a file that exists but cannot be read, which does not mean that it is damaged. */
export function cannotRead(place: string, error: unknown): InputError {
  const code = codeOf(error);
  const found = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new InputError(place, [
    {
      path: '',
      expected: 'a file that can be read',
      found: code === '' ? found : `${found} (${code})`,
      mend: 'nothing was changed: see to the disk or to the rights, and give the same command again',
    },
  ]);
}
