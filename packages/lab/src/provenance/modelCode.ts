import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { built } from './built.ts';
import { steadily } from '../files/steadily.ts';

let known = built?.modelCode;

/**
 * Sixteen digits that tell the code of the model from any other: the start of the SHA-256 of its files. A version says what its
 * author thought; this says what ran. The same on every system: ends of lines do not count, nor do tests. What is installed
 * knows the digest of the sources that it was built of.
 */
export function modelCode(): string {
  if (known !== undefined) return known;
  const root = dirname(createRequire(import.meta.url).resolve('@joined-up/core'));
  const hash = createHash('sha256');
  for (const file of filesOf(root, '')) {
    hash.update(`${file}\0`);
    hash.update(
      steadily(() => readFileSync(join(root, file), 'latin1')).replaceAll('\r\n', '\n'),
      'latin1',
    );
    hash.update('\0');
  }
  known = hash.digest('hex').slice(0, 16);
  return known;
}

function filesOf(root: string, folder: string): string[] {
  const entries = steadily(() => readdirSync(join(root, folder), { withFileTypes: true }));
  return entries
    .flatMap((entry) => {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory())
        return ['testing', 'node_modules'].includes(entry.name) ? [] : filesOf(root, name);
      return /\.(ts|js|mjs|json|wasm)$/.test(name) && !/\.(test|d)\.ts$/.test(name) ? [name] : [];
    })
    .sort();
}
