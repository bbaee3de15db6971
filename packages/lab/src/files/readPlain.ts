import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/**
 * A file as it lies on the disk. Folders of results come from others: a device or a pipe in the place of a
 * file would have no end, and is never read.
 * @throws what the system says; `EISDIR`, `EFTYPE` (a device, a pipe) or `EFBIG` (larger than `mostBytes`)
 * for what is no such file
 */
export function readPlain(file: string, mostBytes: number): Buffer {
  // A pipe into which nobody writes would be waited for.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const about = fstatSync(handle);
    if (about.isDirectory()) throw refusal(file, 'EISDIR', 'a folder');
    if (!about.isFile()) throw refusal(file, 'EFTYPE', 'a device or a pipe');
    if (about.size > mostBytes)
      throw refusal(file, 'EFBIG', `${about.size} bytes, where ${mostBytes} are the most`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

const refusal = (path: string, code: string, message: string): NodeJS.ErrnoException =>
  Object.assign(new Error(message), { code, path });
