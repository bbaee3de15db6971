import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fingerprint } from '../src/fingerprint.ts';

const folder = new URL('../src/', import.meta.url);

/** The file that holds the compiled loops. */
export const target = new URL('kernels/compiled.ts', folder);

/** What records look like that loops share with the rest. */
export const RECORDS = 'kernels/records.ts';

/** The loops of a month and all they import: text by path. Of types only records are followed; who watches a run is not. */
export function kernelSource(): Map<string, string> {
  const files = new Map<string, string>();
  const follow = (path: string): void => {
    if (files.has(path)) return;
    const text = readFileSync(new URL(path, folder), 'utf8');
    files.set(path, text);
    for (const [, other] of text.matchAll(
      /^(?:(?:import|export) \{[^}]*\}|import type .*) from '(.*)';$/gm,
    )) {
      const next = posix.join(posix.dirname(path), other);
      if (other.endsWith('watch.ts')) continue;
      if (next === RECORDS || !isType(text, other)) follow(next);
    }
  };
  follow('kernels/kernels.ts');
  return files;
}

const isType = (text: string, path: string): boolean =>
  new RegExp(`^import type .* from '${path.replaceAll('.', '\\.')}';$`, 'm').test(text);

/** Changes when any of them does. */
export const sourceFingerprint = (): string =>
  fingerprint([...kernelSource()].map((file) => file.join('\n')).join('\n'));
