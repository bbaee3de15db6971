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

/** The name of a file that is being written, by us. */
const UNFINISHED = /^\.joined-up-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.unfinished$/;
/** How what we write into folders of results begins: a part, or JSON. */
const BEGINNINGS = ['PAR1', '{'];

/** A name for a file that is being written, in a folder. */
export const unfinishedIn = (folder: string): string =>
  join(folder, `.joined-up-${randomUUID()}.unfinished`);

/** Was it left half-written by this program? By its name and by its content: nobody else's file is taken for ours. */
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
 * Puts a file into its place wholly or not at all: under another name, down to the disk, moved, and its
 * folder down to the disk too. The rights of a file that is replaced stay. If the disk stumbles, all of it
 * is written again: what a disk once failed to keep must not be taken for kept.
 * @throws what the system says; nothing is left then
 */
export function putInPlace(target: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  steadily(() => {
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    const unfinished = unfinishedIn(dirname(target));
    try {
      // Only if there is no such file nor link: nothing of somebody else's is ever written to.
      const file = openSync(unfinished, 'wx', mode === undefined ? 0o666 : mode & 0o777);
      try {
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
        if (mode !== undefined) fchmodSync(file, mode & 0o7777);
        fsyncSync(file);
      } catch (error) {
        try {
          closeSync(file);
        } catch {
          /* The first error is told. */
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

/** Makes a folder and those above it, down to the disk. */
export function makeFolder(folder: string): void {
  steadily(() => {
    const highest = mkdirSync(folder, { recursive: true });
    if (highest === undefined) return;
    for (let at = resolve(folder); at.length >= resolve(highest).length; at = dirname(at))
      syncFolder(dirname(at));
  });
}

/** A name that has been moved is safe only when its folder is on the disk too; some systems cannot be asked to. */
export function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch (error) {
    // Windows has no such thing; a folder that may be written but not read is as good as it gets.
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
