// Mutation testing of packages/core, folder by folder: pnpm verify:mutation [folder …]
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyTree, removeTree } from '../copy/copyTree.ts';
import { run } from '../copy/run.ts';
import { readReport, type FolderResult } from './report.ts';

/** The folders of the model; those that tell about it (minutes, divergence, telling) are left out. */
const FOLDERS = [
  'numbers',
  'random',
  'state',
  'month',
  'forums',
  'institutions',
  'regimes',
  'metrics',
  'planner',
  'government',
  'simulate',
];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const results = here('results.json');
const chosen = process.argv.length > 2 ? process.argv.slice(2) : FOLDERS;
const unknown = chosen.filter((folder) => !existsSync(here(`../../packages/core/src/${folder}`)));
if (unknown.length > 0) {
  console.error(`No folder of packages/core/src: ${unknown.join(', ')}`);
  process.exit(2);
}

let failed = false;
for (const folder of chosen) {
  const copy = copyTree();
  try {
    copyFileSync(here('../../stryker.config.mjs'), join(copy, 'stryker.config.mjs'));
    console.log(`mutating packages/core/src/${folder}`);
    const { out: digests } = await run(
      process.execPath,
      ['--import', '@oxc-node/core/register', 'verify/mutation/printDigests.ts'],
      { folder: copy },
    );
    const { code, out, seconds } = await run(
      process.execPath,
      [
        join(copy, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
        'run',
        'stryker.config.mjs',
        '--inPlace',
        '-m',
        `packages/core/src/${folder}/**/*.ts,!packages/core/src/**/*.test.ts`,
      ],
      {
        folder: copy,
        show: true,
        env: { SHORT_DIGESTS: digests.trim(), MUTATED_FOLDER: folder },
      },
    );
    const report = join(copy, 'out/verify/mutation.json');
    if (code !== 0 || !existsSync(report)) {
      failed = true;
      console.error(out.split('\n').slice(-30).join('\n'));
      continue;
    }
    mkdirSync(here('../../out/verify'), { recursive: true });
    cpSync(report, here(`../../out/verify/mutation-${folder}.json`));
    const result = readReport(
      folder,
      readFileSync(report, 'utf8'),
      new Date().toISOString().slice(0, 10),
      seconds,
    );
    const others = existsSync(results)
      ? (JSON.parse(readFileSync(results, 'utf8')) as FolderResult[]).filter(
          (other) => other.folder !== folder,
        )
      : [];
    writeFileSync(
      results,
      `${JSON.stringify(
        [...others, result].sort((a, b) => a.folder.localeCompare(b.folder)),
        null,
        1,
      )}\n`,
    );
    console.log(
      `${folder}: ${result.killed} of ${result.mutants} caught, ` +
        `${result.byDigestsOnly} of them by digests only, in ${Math.round(seconds)} s`,
    );
  } finally {
    removeTree(copy);
  }
}
process.exitCode = failed ? 1 : 0;
