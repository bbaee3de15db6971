import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptBuild, root } from '../../packages/lab/src/testing/keptBuild.ts';
import { extent } from '../../packages/lab/src/testing/extent.ts';

const app = 'packages/workshop';
const sources = [
  ...['core', 'scenarios', 'statistics', 'claims', 'viz', 'workshop'].map((name) => `packages/${name}/src`),
  ...['joined-up-workshop.html', 'vite.config.ts', 'shareEngine.ts'].map((name) => `${app}/${name}`),
  'pnpm-lock.yaml',
];

const WHOLE = 'joined-up-workshop.html';
const SHORT = 'short.html';
/**
 * Governments of a finished picture and of the line that tells why, in tests of other things: the fewest
 * from which the page concludes anything.
 */
const FEW = 20;
const FEWEST = 5;

/** Builds the workshop as `pnpm build` does. */
function build(folder: string): void {
  execFileSync(
    process.execPath,
    [join(root, app, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error', '--outDir', folder],
    // Vitest sets another NODE_ENV.
    { cwd: join(root, app), env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' },
  );
  const page = readFileSync(join(folder, WHOLE), 'utf8');
  const short = page.replace(
    /<html lang="en"/,
    `<html lang="en" data-governments="${FEW}" data-behind="${FEWEST}"`,
  );
  if (short === page) throw new Error('the page of the workshop has no <html lang="en"');
  writeFileSync(join(folder, SHORT), short);
}

/**
 * The workshop, built once for its sources as they are.
 * @param form - `short`: the same page, whose pictures are finished sooner; whole where the proof is made (`LONG=1`)
 * @returns path of the one file
 */
export const buildFile = (form: 'short' | 'whole' = extent('short', 'whole')): string =>
  join(
    keptBuild('node_modules/.cache/joined-up/workshop', sources, build),
    form === 'short' ? SHORT : WHOLE,
  );

/** The code of axe, to run in a page. */
export const axeCode = (): string =>
  readFileSync(join(root, app, 'node_modules/axe-core/axe.min.js'), 'utf8');
