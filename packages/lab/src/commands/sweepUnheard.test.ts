import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readResults } from '../study/readResults.ts';
import { program } from '../testing/builtProgram.ts';
import { root as cwd } from '../testing/keptBuild.ts';
import { lateOptimizing } from '../testing/lateOptimizing.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-unheard-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const study = join(folder, 'study.yaml');
writeFileSync(study, 'scenarios: stylised\nregimes: [status-quo, cog]\nseeds: 1-5\nmonths: 6\n');

/**
 * Runs a sweep whose standard output is closed by its reader after the first text, or both of whose
 * outputs are on a full disk.
 */
function sweepUnheard(out: string, full: boolean): Promise<number | null> {
  const nowhere = full ? openSync('/dev/full', 'w') : 'pipe';
  const child = spawn(
    process.execPath,
    [
      ...lateOptimizing,
      program(),
      'sweep',
      study,
      '--out',
      out,
      '--json',
      '--save-every',
      '1',
      '--threads',
      '1',
    ],
    { cwd, stdio: ['ignore', nowhere, nowhere] },
  );
  child.stdout?.once('data', () => child.stdout?.destroy());
  child.stderr?.destroy();
  if (typeof nowhere === 'number') closeSync(nowhere);
  return new Promise((resolve) => {
    child.on('close', resolve);
  });
}

// Programs in processes of their own: all at a time.
it.concurrent('what is lost of an answer is told by the exit code', async () => {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [...lateOptimizing, program(), 'regimes'], {
    cwd,
    stdio: ['ignore', full, 'ignore'],
  });
  closeSync(full);
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
});

it.concurrent.each([
  ['a reader that goes away', false],
  ['a full disk behind both outputs', true],
])('a sweep is done to its end with %s', async (name, full) => {
  const out = join(folder, name);
  expect(await sweepUnheard(out, full)).toBe(0);
  expect((await readResults(out)).progress).toEqual({ asked: 10, done: 10, failed: 0 });
  expect(existsSync(join(out, 'sweep.lock'))).toBe(false);
});
