import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { InputError } from '@joined-up/core';

/** Relative paths in imports and re-exports of a module. */
const IMPORTED = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/**
 * A fingerprint of 16 digits of a module's text, and of all that it imports by relative paths. Packages
 * are not included.
 * @throws {InputError} if it is no file, or cannot be read
 */
export function moduleContent(url: URL): string {
  if (url.protocol !== 'file:' || !existsSync(url) || !statSync(url).isFile())
    throw new InputError('study', [
      {
        path: 'module',
        expected: 'a file: the URL or the path of a module',
        found: `'${url.protocol === 'file:' ? fileURLToPath(url) : url.href}'`,
        mend: "write new URL('./mine.ts', import.meta.url)",
      },
    ]);
  const texts = new Map<string, string>();
  const read = (file: URL): void => {
    if (texts.has(file.href)) return;
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    texts.set(file.href, text);
    for (const [, path] of text.matchAll(IMPORTED)) {
      const imported = new URL(path, file);
      // What looks like an import may be in a comment.
      if (existsSync(imported) && statSync(imported).isFile()) read(imported);
    }
  };
  read(url);
  const hash = createHash('sha256');
  // Paths are relative to the module: the same on every machine.
  const folder = new URL('.', url).href;
  for (const [href, text] of [...texts].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(
      `${href.startsWith(folder) ? href.slice(folder.length) : href.split('/').at(-1)}\0${text}\0`,
    );
  return hash.digest('hex').slice(0, 16);
}

/** The URL of a module that was given as one, or as a path. */
export const moduleUrl = (module: URL | string): URL =>
  module instanceof URL ? module : /^[a-z]+:\/\//i.test(module) ? new URL(module) : pathToFileURL(module);
