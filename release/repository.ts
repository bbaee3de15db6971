import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelCode } from '../packages/lab/src/provenance/modelCode.ts';
import type { Built } from '../packages/lab/src/provenance/built.ts';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Published packages, each after its dependencies. */
export const published = [
  'core',
  'scenarios',
  'statistics',
  'claims',
  'viz',
  'workers',
  'lab',
  'workshop',
  'joined-up',
] as const;

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The `package.json` of a folder. */
export const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;

/** Origin of a build; a copy without a repository has no commit. */
export function builtOf(version: string): Built {
  const lockfile = createHash('sha256')
    .update(readFileSync(`${root}/pnpm-lock.yaml`))
    .digest('hex');
  try {
    const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
    return {
      version,
      git: { commit: git('rev-parse', 'HEAD'), changed },
      lockfile,
      modelCode: modelCode(),
    };
  } catch {
    return { version, git: null, lockfile, modelCode: modelCode() };
  }
}

const git = (...words: string[]): string =>
  execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
