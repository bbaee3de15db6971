import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that all tests may want at once. */
const ROOM = 2 ** 31;
/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';

/**
 * Where tests put what they write: in memory where there is room, until this process ends. A sweep waits for the
 * disk after each part, some milliseconds; with two workers nothing else goes on meanwhile. The long form waits.
 */
export function temporaryFolder(): string {
  if (process.env.LONG === '1' || !existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize < ROOM) return tmpdir();
  const folder = mkdtempSync(join(MEMORY, 'joined-up-tests-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
