import { execFile } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { root } from '../repository.ts';

/** The Deno that packages and notebooks are tried in, from npm. */
export const DENO = 'deno@2.9.6';

/** Deno as it is kept for this clone, installed by the first that asks. @throws as `denoIn` does */
export async function keptDeno(): Promise<string> {
  const kept = `${root}/node_modules/.cache/joined-up/${DENO}`;
  if (!existsSync(kept)) {
    const fresh = `${kept}-${process.pid}`;
    try {
      await denoIn(fresh);
      renameSync(fresh, kept);
    } catch (error) {
      // Somebody else may have been faster: use theirs.
      if (!existsSync(kept)) throw error;
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  return programIn(kept);
}

/**
 * Installs that Deno in a folder of its own.
 * @returns its program
 * @throws {Error} with npm's message, if it cannot be installed
 */
export async function denoIn(folder: string): Promise<string> {
  const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--prefer-offline'];
  await promisify(execFile)('npm', [...words, '--fetch-retries', '1', DENO], { timeout: 180_000 });
  return programIn(folder);
}

function programIn(folder: string): string {
  // The package would start the platform's program as a detached process: use that program itself.
  const platforms = `${folder}/node_modules/@deno`;
  const programs = readdirSync(platforms)
    .flatMap((platform) => ['deno', 'deno.exe'].map((name) => `${platforms}/${platform}/${name}`))
    .filter((program) => existsSync(program));
  if (programs.length === 0) throw new Error(`${DENO} has no program for this platform`);
  return programs[0];
}
