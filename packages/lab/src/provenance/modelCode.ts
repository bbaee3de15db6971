import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { built } from './built.ts';
import { steadily } from '../files/steadily.ts';

let known = built?.modelCode;

/**
 * What decides the numbers of a run: the model, and of the scenarios what makes a government of a file or
 * of a seed. Reading of tables, maps and the rest may change without another name for every run.
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
 * Sixteen digits that tell the code of the model from any other: the start of the SHA-256 of its files. A
 * version says what its author thought; this says what ran. The same on every system: ends of lines do not
 * count, nor do tests. What is installed knows the digest of the sources that it was built of.
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

/** The files whose digest it is, in their order: each by its package and place in it, and where it lies. */
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
