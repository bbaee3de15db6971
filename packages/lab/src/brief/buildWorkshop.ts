import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the workshop's one file. */
export const WORKSHOP_PAGE = 'joined-up-workshop.html';

/**
 * Builds the workshop from its sources, as `pnpm build` does.
 * @param folder - where the page is written
 * @returns false, with nothing written, where the sources are not
 */
export function buildWorkshop(folder: string): boolean {
  const sources = join(import.meta.dirname, '../../../workshop');
  const vite = join(sources, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite)) return false;
  execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'error'], {
    cwd: sources,
    // Vitest sets another NODE_ENV.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return true;
}
