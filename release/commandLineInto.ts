// Builds the command line into a folder, for tests: node … release/commandLineInto.ts FOLDER
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { buildCommandLine } from './commandLine.ts';
import { manifestOf, root } from './repository.ts';

const folder = process.argv[2];
const workers = `${root}/packages/workers`;

// Workers that are slow, die or never end, beside normal ones.
const scripts = ['workerOf', 'slowRuns', 'poisonedRuns', 'endlessRuns'];
await buildCommandLine(
  folder,
  Object.fromEntries(scripts.map((name) => [name, `${root}/test/cluster/${name}.ts`])),
);

// As in the package that others install: Node would otherwise compile every module twice to find out its kind.
writeFileSync(`${folder}/package.json`, JSON.stringify({ type: 'module' }));

// Optional packages are installed beside it, as when published; their dependencies stay where they are.
const require = createRequire(`${workers}/package.json`);
const needed = Object.keys(manifestOf(workers).dependencies ?? {});
const bundle = await rolldown({
  input: `${workers}/src/index.ts`,
  platform: 'node',
  plugins: [
    {
      name: 'where-it-is',
      resolveId: (id) =>
        needed.includes(id)
          ? { id: pathToFileURL(require.resolve(id)).href, external: 'absolute' }
          : undefined,
    },
  ],
});
const installed = `${folder}/node_modules/@joined-up/workers`;
await bundle.write({ file: `${installed}/index.js`, format: 'esm' });
await bundle.close();
const { name, version } = manifestOf(workers);
writeFileSync(
  `${installed}/package.json`,
  JSON.stringify({
    name,
    version,
    type: 'module',
    exports: { '.': './index.js', './package.json': './package.json' },
  }),
);
