import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lives } from './lives.ts';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/[\\/]$/, '');

/** Milliseconds that builds of other sources are kept, as tests of another process may use them. */
const KEPT = 2 * 60 * 60 * 1000;

const ofTests = /\.test\.tsx?$|[\\/](testing|fixtures)[\\/]/;

/** A fingerprint of names, sizes and times of files; folders count with everything in them but tests. */
function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256').update(root);
  for (const source of sources) {
    const path = join(root, source);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .filter((file) => !ofTests.test(file))
          .toSorted()
      : [path];
    for (const file of files) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Folders that this process has asked for: nobody changes sources while tests run. */
const asked = new Map<string, string>();

/**
 * Builds what tests need: done by the first that asks, and again once a source has changed.
 * @param cache - folder for the builds, relative to the root
 * @param sources - files and folders that it is made from, relative to the root
 * @param build - fills an empty folder
 * @returns the folder
 */
export function keptBuild(
  cache: string,
  sources: readonly string[],
  build: (folder: string) => void,
): string {
  const folder = asked.get(cache) ?? join(root, cache, fingerprint(sources));
  asked.set(cache, folder);
  if (!existsSync(folder)) buildInto(folder, build);
  return folder;
}

/** Lets a script of the repository, read from its sources, fill a folder. @param script - relative to the root */
export const byScript =
  (script: string) =>
  (folder: string): void => {
    execFileSync(process.execPath, ['--import', '@oxc-node/core/register', script, folder], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };

/** Fills a folder, unless somebody else does so first; forgets builds that are no longer used. */
function buildInto(folder: string, build: (folder: string) => void): void {
  const builds = dirname(folder);
  mkdirSync(builds, { recursive: true });
  for (const other of readdirSync(builds).map((name) => join(builds, name)))
    if (Date.now() - (statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > KEPT)
      rmSync(other, { recursive: true, force: true });
  const lock = `${folder}.lock`;
  while (!taken(lock)) {
    Atomics.wait(pause, 0, 0, 50);
    if (existsSync(folder)) return;
  }
  const fresh = mkdtempSync(join(builds, 'being-built-'));
  try {
    build(fresh);
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Somebody else may have been faster: use theirs.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(lock, { force: true });
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4));

/**
 * Takes a lock, so that test files which start together build only once; locks of dead processes do not
 * count.
 */
function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = Number(readIfThere(lock));
  // It is empty for a moment while it is written.
  if (holder > 0 && !lives(holder)) rmSync(lock, { force: true });
  return false;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
