import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keptBuild, root } from './keptBuild.ts';

const sources = readdirSync(join(root, 'packages'))
  .filter((name) => name !== 'joined-up')
  .map((name) => `packages/${name}/src`);

/**
 * The folder of the command line and its workers as others install them. They start twenty times as fast
 * as sources, which are compiled anew in every process and thread.
 */
export const builtProgram = (): string =>
  keptBuild(
    // Below node_modules, so that Node finds packages that are not bundled.
    'packages/joined-up/node_modules/.cache/joined-up',
    [...sources, 'packages/joined-up/package.json', 'release', 'test/cluster', 'pnpm-lock.yaml'],
    (folder) => {
      execFileSync(
        process.execPath,
        ['--import', '@oxc-node/core/register', 'release/commandLineInto.ts', folder],
        { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
      );
    },
  );

/** The script of the real program. */
export const program = (): string => join(builtProgram(), 'main.js');
