import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lives } from '../packages/lab/src/testing/lives.ts';
import { extent } from '../packages/statistics/src/testing/extent.ts';

/** Bytes that all tests may want at once. */
const ROOM = 2 ** 31;
/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';
const NAME = 'joined-up-tests-';

/**
 * Where tests put what they write: in memory where there is room and programs may be started, until this process
 * ends. A sweep waits for the disk after each part, some milliseconds; with two workers nothing else goes on
 * meanwhile. The long form waits.
 */
export function temporaryFolder(): string {
  if (extent(false, true)) return tmpdir();
  try {
    forgetDead();
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < ROOM || startsNothing()) return tmpdir();
    const folder = mkdtempSync(join(MEMORY, `${NAME}${process.pid}-`));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
    return folder;
  } catch {
    // There is none, or it may not be written.
    return tmpdir();
  }
}

/** Is it mounted so that no program may be started there? Docker does so. */
const startsNothing = (): boolean =>
  readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .some((line) => line.split(' ')[1] === MEMORY && /\bnoexec\b/.test(line));

/** Removes what tests left that were killed: it would take memory until the machine starts anew. */
function forgetDead(): void {
  for (const name of readdirSync(MEMORY)) {
    const pid = new RegExp(`^${NAME}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !lives(Number(pid)))
      rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
}
