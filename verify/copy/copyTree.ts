import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What the checks of the model need. */
const PARTS = [
  'package.json',
  'tsconfig.base.json',
  'packages/core',
  'packages/scenarios',
  'packages/statistics',
  'test/laws',
  'test/verification',
  'verify/mutation',
  'verify/wrongFormulas',
];

/**
 * Copies the model and its checks to a folder where they may be changed. Packages of the copy find each
 * other, not the originals; third-party packages are shared.
 * @returns path of the folder, for the caller to remove
 */
export function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'joined-up-copy-'));
  for (const part of PARTS) {
    // Keep links relative, so that those between packages stay inside the copy.
    cpSync(join(ROOT, part), join(copy, part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !['.tsbuild', 'dist'].includes(basename(path)),
    });
  }
  const modules = join(copy, 'node_modules');
  mkdirSync(modules);
  symlinkSync(join(ROOT, 'node_modules/.pnpm'), join(modules, '.pnpm'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.'))
      cpSync(join(ROOT, 'node_modules', name), join(modules, name), {
        recursive: true,
        verbatimSymlinks: true,
      });
  }
  return copy;
}

export function removeTree(copy: string): void {
  if (existsSync(copy)) rmSync(copy, { recursive: true, force: true });
}
