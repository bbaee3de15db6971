import { readFileSync } from 'node:fs';

/** The code of an example. */
export const sourceOf = (name: string): string =>
  readFileSync(new URL(`examples/${name}.ts`, import.meta.url), 'utf8')
    .replace(/^import .*example\.ts';\n/m, '')
    .replace(/^export (async )?/m, '$1')
    .trim();
