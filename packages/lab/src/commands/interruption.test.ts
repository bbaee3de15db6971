import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extent } from '../../../statistics/src/testing/extent.ts';
import { joinedUpInterrupted } from '../testing/joinedUp.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-interruption-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Each in a process of its own, all at a time. The first line of progress says that runs are under way.
it.concurrent.each(extent(['2'], ['1', '2']))(
  'Ctrl-C with %s threads ends with 130, says so, and leaves nothing',
  async (threads) => {
    const into = mkdtempSync(join(folder, 'run-'));
    const words = [
      'run',
      'stylised',
      '--regime',
      'cog',
      '--seeds',
      '1-20000',
      '--months',
      '3',
      '--threads',
      threads,
      '--out',
      join(into, 'runs.csv'),
    ];
    const { code, complaint } = await joinedUpInterrupted(words, /of 20000 runs/);
    expect(complaint).toContain('Interrupted; nothing was written.');
    expect(code).toBe(130);
    expect(readdirSync(into)).toEqual([]);
  },
  120_000,
);

describe.concurrent('Ctrl-C ends a sweep of a million runs or more', () => {
  const study = join(folder, 'many.yaml');
  const sweepInto = (out: string): string[] => ['sweep', study, '--out', out, '--threads', '1'];
  beforeAll(() =>
    writeFileSync(
      study,
      `scenarios: stylised\nregimes: cog\nseeds: 1-${extent(150_000, 6_000_000)}\nmonths: 1\n`,
    ),
  );

  // The short form interrupts it a moment later, which is told more strictly.
  it.runIf(extent(false, true))(
    'while it reads them',
    async () => {
      const { code } = await joinedUpInterrupted(sweepInto(join(folder, 'read')), 500);
      // Before there is anything to keep the system itself ends it.
      expect([130, -1]).toContain(code);
    },
    120_000,
  );

  it.concurrent('while it names them, once it has its folder', async () => {
    const out = join(folder, 'named');
    const lock = join(out, 'sweep.lock');
    const { code, complaint } = await joinedUpInterrupted(sweepInto(out), () => existsSync(lock));
    expect([code, complaint]).toEqual([130, expect.stringContaining('Interrupted; nothing was written.')]);
    expect(existsSync(lock)).toBe(false);
  }, 120_000);
});

it.concurrent('Ctrl-C loses no world of a case that is kept, and the same command goes on', async () => {
  const file = join(folder, 'kept', 'nav.jsonl');
  const words = [
    'case',
    'nav',
    '--worlds',
    '5000',
    '--seeds',
    '1',
    '--threads',
    extent('1', '2'),
    '--keep',
    file,
  ];
  const { code, complaint } = await joinedUpInterrupted(words, /of 25000 worlds/);
  expect(complaint).toContain(`what was tried is kept in ${file}: the same command resumes from there`);
  expect(code).toBe(130);
  const [told] = [...complaint.matchAll(/(\d+) of 25000 worlds/g)].map(([, done]) => Number(done));
  expect(readFileSync(file, 'utf8').split('\n').length).toBeGreaterThanOrEqual(told + 2);
}, 120_000);
