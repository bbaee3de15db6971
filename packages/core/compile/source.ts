import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fingerprint } from '../src/fingerprint.ts';

const folder = new URL('../src/', import.meta.url);

/** The file that holds the compiled loops. */
export const target = new URL('kernels/compiled.ts', folder);

/** The loops of a month and all they import: text by path. Types are not followed. */
export function kernelSource(): Map<string, string> {
  const files = new Map<string, string>();
  const follow = (path: string): void => {
    if (files.has(path)) return;
    const text = readFileSync(new URL(path, folder), 'utf8');
    files.set(path, text);
    for (const [, other] of text.matchAll(/^(?:import|export) \{[^}]*\} from '(.*)';$/gm)) follow(posix.join(posix.dirname(path), other));
  };
  follow('kernels/kernels.ts');
  return files;
}

/** Changes when any of them does. */
export const sourceFingerprint = (): string => fingerprint([...kernelSource()].map((file) => file.join('\n')).join('\n'));
