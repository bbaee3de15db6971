import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import type { Outline } from '../packages/lab/src/provenance/outline.ts';
import { bundleLibrary } from './bundleLibrary.ts';
import { copyCases } from './copyCases.ts';
import { licences } from './licences.ts';
import { mathjs } from './mathjs.ts';
import { builtOf, manifestOf, root } from './repository.ts';

const lab = `${root}/packages/lab/src`;
const joinedUp = `${root}/packages/joined-up`;

/** Replaces modules by others, or by a text. */
const inPlaceOf = (modules: Readonly<Record<string, string>>): Plugin => ({
  name: 'in-place-of',
  load: (id) => modules[id.slice(lab.length + 1)],
});

/** Packages that must find their own files (the pool of threads) or are optional. */
const outside = (): string[] => {
  const { dependencies = {}, peerDependencies = {} } = manifestOf(joinedUp);
  return [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
};

/** Outlines of all commands: bundled, they are loaded in a fraction of the time that their sources take. */
async function outlines(): Promise<readonly Outline[]> {
  // From which Node finds what is not bundled.
  const kept = `${joinedUp}/node_modules/.cache`;
  mkdirSync(kept, { recursive: true });
  const folder = mkdtempSync(`${kept}/outlines-`);
  try {
    const bundle = await rolldown({
      input: { program: `${lab}/program.ts` },
      platform: 'node',
      external: outside(),
    });
    await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].js' });
    await bundle.close();
    const program = (await import(
      pathToFileURL(`${folder}/program.js`).href
    )) as typeof import('../packages/lab/src/program.ts');
    return await program.outlines();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Bundles the command line and its workers into one folder, each command in a file of its own that is
 * loaded on demand.
 * @param folder - from which Node can find those
 * @param besides - further scripts that share its code, by name
 * @returns the program
 */
export async function buildCommandLine(
  folder = `${joinedUp}/dist`,
  besides: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = { ...builtOf(manifestOf(joinedUp).version), outlines: await outlines() };
  const bundle = await rolldown({
    input: {
      main: `${lab}/main.ts`,
      runsWorker: `${lab}/runs/runsWorker.ts`,
      sweepWorker: `${lab}/sweep/sweepWorker.ts`,
      workWorker: `${lab}/sweep/workWorker.ts`,
      casesWorker: `${lab}/cases/casesWorker.ts`,
      claimsWorker: `${lab}/claims/claimsWorker.ts`,
      ...besides,
    },
    platform: 'node',
    external: outside(),
    plugins: [
      inPlaceOf({
        'provenance/built.ts': `export const built = ${JSON.stringify(built)};`,
        // Loading it takes longer than a small study: in a file of its own, for those who write a formula.
        'formulas/parser.ts': `import { createRequire } from 'node:module';
          let loaded;
          export const parser = () => (loaded ??= createRequire(import.meta.url)('./mathjs.cjs'));`,
      }),
    ],
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    minify: true,
    // Nobody bundles a program once more, and licences stand in a file beside it.
    comments: false,
    // All in one folder: workers are found by name beside the module that starts them.
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    banner: (chunk) => (chunk.isEntry && chunk.name === 'main' ? '#!/usr/bin/env node' : ''),
  });
  await bundle.close();
  const held = await bundleLibrary(mathjs, `${folder}/mathjs.cjs`);
  writeFileSync(`${folder}/libraries.LICENSE.txt`, licences([...output, ...held]));
  copyCases(folder);
  const main = `${folder}/main.js`;
  chmodSync(main, 0o755);
  return main;
}
