import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { built } from './built.ts';
import { steadily } from '../files/steadily.ts';

let known = built?.modelCode;

/**
 * The code that decides the numbers of a run: the model, and the parts of scenarios that make a government
 * from a file or a seed. Anything else may change without changing the ids of runs.
 */
const CODE: readonly { readonly package: string; readonly files: RegExp }[] = [
  { package: '@joined-up/core', files: /\.(ts|js|mjs|json|wasm)$/ },
  {
    package: '@joined-up/scenarios',
    files:
      /^(luck|schema|stylised)\/.*\.(ts|js)$|^(scenarios|cases\/usFederal2024|import\/assumptions\/capacity|map\/mapRow)\.(ts|js)$/,
  },
];

/**
 * A digest of 16 digits of the model's code: the start of the SHA-256 of its files. A version says what
 * its author thought, this says what ran. Line ends and tests do not count, so it is the same on every
 * system. An installed program has the digest of its sources built in.
 */
export function modelCode(): string {
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const { name, path } of modelFiles()) {
    hash.update(`${name}\0`);
    hash.update(steadily(() => readFileSync(path, 'latin1')).replaceAll('\r\n', '\n'), 'latin1');
    hash.update('\0');
  }
  known = hash.digest('hex').slice(0, 16);
  return known;
}

/** The files of that digest, in order: each by its package and path in it, with its path on disk. */
export const modelFiles = (): readonly { readonly name: string; readonly path: string }[] =>
  CODE.flatMap(({ package: name, files }) => {
    const root = dirname(createRequire(import.meta.url).resolve(name));
    return filesOf(root, '')
      .filter((file) => files.test(file))
      .map((file) => ({ name: `${name}/${file}`, path: join(root, file) }));
  });

function filesOf(root: string, folder: string): string[] {
  const entries = steadily(() => readdirSync(join(root, folder), { withFileTypes: true }));
  return entries
    .flatMap((entry) => {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory())
        return ['testing', 'node_modules'].includes(entry.name) ? [] : filesOf(root, name);
      return /\.(test|d)\.ts$/.test(name) ? [] : [name];
    })
    .sort();
}
