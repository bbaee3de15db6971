import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, steadily } from './steadily.ts';

/** Names of files that this program is writing. */
const UNFINISHED = /^\.joined-up-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.unfinished$/;
/** First bytes of what we write into folders of results: a part, or JSON. */
const BEGINNINGS = ['PAR1', '{'];

/** A name for a file that is being written, in a folder. */
export const unfinishedIn = (folder: string): string =>
  join(folder, `.joined-up-${randomUUID()}.unfinished`);

/**
 * Was it left half-written by this program? Checks name and content, so that nobody else's file is taken
 * for ours.
 */
export function isOurUnfinished(file: string): boolean {
  if (!UNFINISHED.test(basename(file))) return false;
  const about = lstatSync(file, { throwIfNoEntry: false });
  if (about?.isFile() !== true) return false;
  const begins = Buffer.alloc(4);
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, begins, 0, 4, 0);
    const text = begins.toString('latin1', 0, length);
    return BEGINNINGS.some((beginning) => text.startsWith(beginning) || beginning.startsWith(text));
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a file completely or not at all: under another name, synced to disk, renamed, and its folder
 * synced too. Permissions of a replaced file stay. On a passing error everything is written again, since a
 * failed sync must not be trusted.
 * @throws the system's error; nothing is left behind
 */
export function putInPlace(target: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  steadily(() => {
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    const unfinished = unfinishedIn(dirname(target));
    try {
      // Fails if there is such a file or link, so that nobody else's file is written to.
      const file = openSync(unfinished, 'wx', mode === undefined ? 0o666 : mode & 0o777);
      try {
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
        if (mode !== undefined) fchmodSync(file, mode & 0o7777);
        fsyncSync(file);
      } catch (error) {
        try {
          closeSync(file);
        } catch {
          /*
           * Report the first error.
           */
        }
        throw error;
      }
      closeSync(file);
      renameSync(unfinished, target);
      syncFolder(dirname(target));
    } catch (error) {
      try {
        rmSync(unfinished, { force: true });
      } catch {
        /* The folder cannot be written to: the next run cleans up. */
      }
      throw error;
    }
  });
}

/** Makes a folder and those above it, synced to disk. */
export function makeFolder(folder: string): void {
  steadily(() => {
    const highest = mkdirSync(folder, { recursive: true });
    if (highest === undefined) return;
    for (let at = resolve(folder); at.length >= resolve(highest).length; at = dirname(at))
      syncFolder(dirname(at));
  });
}

/** A rename is safe only once its folder is synced too, which some systems cannot do. */
export function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch (error) {
    // Not possible on Windows, nor for a folder that is writable but not readable.
    if (['EPERM', 'EISDIR', 'EACCES'].includes(codeOf(error))) return;
    throw error;
  }
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EBADF', 'EROFS'].includes(codeOf(error))) throw error;
  } finally {
    closeSync(handle);
  }
}
