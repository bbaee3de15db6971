import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from './built.ts';

/** The program that ran. */
export interface Program {
  readonly node: string;
  /** Version of the package; `null` if it runs from sources. */
  readonly version: string | null;
  /** Commit of the program's own repository, and whether files differed from it; `null` if there is no repository. */
  readonly git: { readonly commit: string; readonly changed: boolean } | null;
  /** SHA-256 of the lockfile, which fixes the versions of all dependencies. */
  readonly lockfile: string | null;
}

/** The machine that it ran on. */
export interface Machine {
  readonly processor: string;
  readonly threads: number;
  readonly memoryGiB: number;
  readonly system: string;
}

const here = dirname(fileURLToPath(import.meta.url));

let known: Program | undefined;

/**
 * Facts about the running program, found out once. (An installed program may lie in its user's repository,
 * so it has its own commit built in.)
 */
export function program(): Program {
  known ??= {
    node: process.versions.node,
    version: built?.version ?? null,
    git: built === undefined ? git() : built.git,
    lockfile: built === undefined ? lockfile() : built.lockfile,
  };
  return known;
}

export const machine = (): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  threads: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()} ${arch()}`,
});

const ask = (...words: string[]): string =>
  execFileSync('git', words, {
    cwd: here,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 5000,
  }).trim();

function git(): Program['git'] {
  try {
    return {
      commit: ask('rev-parse', 'HEAD'),
      changed: ask('status', '--porcelain', '--untracked-files=no') !== '',
    };
  } catch {
    return null;
  }
}

function lockfile(): string | null {
  for (let folder = here; dirname(folder) !== folder; folder = dirname(folder)) {
    const file = join(folder, 'pnpm-lock.yaml');
    if (existsSync(file)) return createHash('sha256').update(readFileSync(file)).digest('hex');
  }
  return null;
}
