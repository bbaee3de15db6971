import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';

/** The Deno that packages and notebooks are tried in, from npm. */
export const DENO = 'deno@2.9.6';

/**
 * Installs that Deno in a folder of its own.
 * @returns its program
 * @throws {Error} with npm's message, if it cannot be installed
 */
export async function denoIn(folder: string): Promise<string> {
  const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--prefer-offline'];
  await promisify(execFile)('npm', [...words, '--fetch-retries', '1', DENO], { timeout: 180_000 });
  // The package would start the platform's program as a detached process: use that program itself.
  const platforms = `${folder}/node_modules/@deno`;
  const programs = readdirSync(platforms)
    .flatMap((platform) => ['deno', 'deno.exe'].map((name) => `${platforms}/${platform}/${name}`))
    .filter((program) => existsSync(program));
  if (programs.length === 0) throw new Error(`${DENO} has no program for this platform`);
  return programs[0];
}
