import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { joinedUpInterrupted } from '../testing/joinedUp.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-interruption-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The first line of progress says that runs are under way.
it.concurrent.each(['1', '2'])(
  'Ctrl-C with %s threads ends with 130, says so, and leaves nothing',
  async (threads) => {
    const words = [
      'run',
      'stylised',
      '--regime',
      'cog',
      '--seeds',
      '1-100000',
      '--threads',
      threads,
      '--out',
      join(folder, `${threads}.csv`),
    ];
    const { code, complaint } = await joinedUpInterrupted(words, /of 100000 runs/);
    expect(complaint).toContain('Interrupted; nothing was written.');
    expect(code).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  },
  60_000,
);
