import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byScript, keptBuild, root } from './keptBuild.ts';

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
    byScript('release/commandLineInto.ts'),
  );

/** The script of the real program. */
export const program = (): string => join(builtProgram(), 'main.js');
