import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/**
 * Reads a plain file. Folders of results may come from others: a device or a pipe in place of a file might
 * have no end, and is never read.
 * @throws the system's error; `EISDIR`, `EFTYPE` (a device, a pipe) or `EFBIG` (larger than `mostBytes`)
 * for anything but a plain file
 */
export function readPlain(file: string, mostBytes: number): Buffer {
  // Without O_NONBLOCK, opening a pipe without a writer would wait.
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
