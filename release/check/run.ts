// Packs every package and tries the tarballs in projects outside this repository: pnpm packages
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { nodeVersions } from '../../verify/engines/inNode.ts';
import { root } from '../repository.ts';
import { emptyProject, programs } from './blankProject.ts';
import { DENO } from './deno.ts';
import { MOST_LAB } from './installedSize.ts';
import { tarballs } from './tarballs.ts';

const BUN = 'bun@1.4.5';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-installed-'));
const project = join(folder, 'project');
const alone = join(folder, 'alone');
// Without the path by which pnpm lets programs find all packages of the workspace.
const { NODE_PATH: _, ...env } = process.env;

async function says(cwd: string, command: string, ...words: string[]): Promise<string> {
  try {
    return (await promisify(execFile)(command, words, { cwd, env, maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    const {
      stdout = '',
      stderr = '',
      message,
    } = error as { stdout?: string; stderr?: string; message: string };
    throw new Error(`${stdout}${stderr}`.trim() || message, { cause: error });
  }
}

let failures = 0;
async function check(name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    const found = await work();
    console.log(`works       ${name}${typeof found === 'string' && found !== '' ? `: ${found}` : ''}`);
  } catch (error) {
    failures++;
    console.log(`DOES NOT    ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

try {
  const packed = tarballs(join(folder, 'tarballs'), { workshop: true });
  emptyProject(project);
  const tools = ['typescript@7.0.2', 'tsx@4.23.15', 'vite@8.3.8', DENO, BUN];
  await says(
    project,
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    ...packed.map(({ file }) => file),
    ...tools,
  );
  const expected = JSON.parse(
    await says(
      root,
      process.execPath,
      '--import',
      '@oxc-node/core/register',
      join(programs, 'use.mjs'),
      'alone',
    ),
  ) as { run: string };
  const same = (text: string, wanted: unknown = expected): void => {
    const line = text.trim().split('\n').at(-1)!;
    if (!isDeepStrictEqual(JSON.parse(line), wanted)) throw new Error(`other bytes: ${line}`);
  };
  const bin = (name: string): string => join(project, 'node_modules/.bin', name);

  for (const version of nodeVersions) {
    const node = ['-y', `node@${version}`, '--no-warnings'];
    await check(`Node ${version}, import, with threads`, async () =>
      same(await says(project, 'npx', ...node, 'use.mjs')),
    );
    await check(`Node ${version}, require`, async () =>
      same(await says(project, 'npx', ...node, 'require.cjs'), { run: expected.run }),
    );
    await check(`Node ${version}, the command line, with threads`, async () => {
      const main = 'node_modules/joined-up/dist/main.js';
      const words = 'run stylised --seeds 1-4 --months 3 --threads 2 --quiet --out runs.csv'.split(' ');
      return (await says(project, 'npx', ...node, main, ...words)).trim();
    });
  }
  await check('Deno, with threads', async () =>
    same(await says(project, bin('deno'), 'run', '-A', 'use.mjs')),
  );
  await check('Bun, with threads', async () => same(await says(project, bin('bun'), 'use.mjs')));
  await check('a script by tsx', async () => same(await says(project, bin('tsx'), 'use.mjs')));
  for (const kind of ['nodenext', 'bundler']) {
    await check(`strict TypeScript, ${kind}, declarations included`, () =>
      says(project, bin('tsc'), '-p', `tsconfig.${kind}.json`),
    );
  }
  await check('a page by Vite', async () => {
    await says(project, bin('vite'), 'build', '--logLevel', 'error');
    if (!existsSync(join(project, 'dist/index.html'))) throw new Error('no page');
  });
  for (const { name, file } of packed) {
    await check(`publint ${name}`, async () => {
      await says(folder, 'npx', '-y', 'publint@0.3.25', 'run', file, '--strict');
    });
    // The command line exports nothing.
    if (name !== 'joined-up')
      await check(`attw ${name}`, async () => {
        await says(
          folder,
          'npx',
          '-y',
          '@arethetypeswrong/cli@0.18.5',
          file,
          '--profile',
          'node16',
          '--ignore-rules',
          'cjs-resolves-to-esm',
          '--format',
          'ascii',
          '--exclude-entrypoints',
          'joined-up-workshop.html',
        );
      });
  }
  emptyProject(alone);
  await check('the laboratory alone', async () => {
    const needed = packed.filter(({ folder: each }) => each !== 'joined-up' && each !== 'workers');
    await says(alone, 'npm', 'install', '--no-audit', '--no-fund', ...needed.map(({ file }) => file));
    const megabytes = Number((await says(alone, 'du', '-sm', 'node_modules')).split('\t')[0]);
    if (megabytes > MOST_LAB) throw new Error(`${megabytes} MB, more than ${MOST_LAB}`);
    same(await says(alone, process.execPath, 'use.mjs'));
    return `${megabytes} MB installed`;
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;
