import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { copyCases } from './copyCases.ts';
import { holdLibraries } from './heldLibraries.ts';
import { builtOf, manifestOf, published, root } from './repository.ts';

/** Relative imports that end in `.ts` in declarations: the compiler rewrites only those in scripts. */
const endings = /(from\s+|import\(|import\s+)(['"])(\.{1,2}\/[^'"]+)\.tsx?\2/g;

/**
 * Compiles every package into its `dist` and adds included libraries.
 * @param options - `checked: false` writes the same files in half of the time, whatever the types
 * @throws if types are wrong
 */
export async function buildLibraries({ checked = true } = {}): Promise<void> {
  const tsc = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace('package.json', 'bin/tsc');
  execFileSync(process.execPath, [tsc, '-b', 'tsconfig.publish.json', ...(checked ? [] : ['--noCheck'])], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const name of published.filter((each) => each !== 'joined-up'))
    endRelativeImports(`${root}/packages/${name}/dist`);
  await holdLibraries();
  copyCases(`${root}/packages/lab/dist/cases`);
  writeFileSync(
    `${root}/packages/lab/dist/provenance/built.js`,
    `export const built = ${JSON.stringify(builtOf(manifestOf(`${root}/packages/lab`).version), null, 2)};\n`,
  );
}

function endRelativeImports(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const ended = text.replace(endings, '$1$2$3.js$2');
    if (ended !== text) writeFileSync(`${folder}/${name}`, ended);
  }
}
