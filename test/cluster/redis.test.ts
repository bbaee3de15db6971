import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeResults, query, readStudyFile, sweep } from '@joined-up/lab';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { environment, missing } from './installed.ts';
import { endAll, freePort, joinedUp, script, start, type Running } from './programs.ts';

// A busy machine starts programs slowly.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const why = missing(['redis-server', 'redis-cli'], ['redis-server']);
const folder = mkdtempSync(join(tmpdir(), 'joined-up-redis-'));
const place = (name: string): string => join(folder, name);
let port = 0;
const address = (): string => `redis://127.0.0.1:${port}`;

/** A server without persistence: what it loses is requested again. */
async function server(...words: readonly string[]): Promise<Running> {
  const options = ['--port', String(port), '--save', '', '--appendonly', 'no', '--dir', folder, ...words];
  const found = start('redis-server', ['--bind', '127.0.0.1', ...options]);
  await found.until(/Ready to accept connections/);
  return found;
}
const redis = (...words: readonly string[]): string =>
  execFileSync('redis-cli', ['-p', String(port), ...words], {
    encoding: 'utf8',
    env: environment(),
  }).trim();

async function studyOf(name: string, lines: string): Promise<string> {
  writeFileSync(place(`${name}.yaml`), `scenarios: stylised\nregimes: [status-quo, cog]\n${lines}`);
  await sweep(readStudyFile(place(`${name}.yaml`)), place(`${name}-local`), { threads: 1 });
  return place(`${name}.yaml`);
}
/** All parts after merging: equal for equal runs. */
async function merged(name: string): Promise<string[]> {
  await mergeResults([place(name)], place(`${name}-merged`));
  return readdirSync(place(`${name}-merged/runs`)).sort();
}

describe.skipIf(why !== undefined)(
  `workers through Redis${why === undefined ? '' : ` (SKIPPED: ${why})`}`,
  () => {
    beforeEach(async () => {
      port = await freePort();
    });
    afterEach(endAll);
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    it('give the bytes of a sweep here, though sweep, Redis and a worker are killed in turn', async () => {
      const file = await studyOf('killed', 'seeds: 1-40\nmonths: 6\n');
      const words = ['sweep', file, '--out', place('killed'), '--workers', address()];
      const store = await server();
      const [first, second] = [0, 1].map(() => script('workerOf', address(), 'slowRuns'));
      await Promise.all([first, second].map((worker) => worker.until(/ready/)));

      const begun = joinedUp(...words, '--json', '--save-every', '0');
      await begun.until(/"done":[1-9]/);
      begun.child.kill('SIGKILL');
      expect(await begun.ended).toBeNull();

      const again = joinedUp(...words, '--json');
      await again.until(/"done":[1-9].*"workers":\{"count":2,"threads":2\}/);
      store.child.kill('SIGKILL');
      await store.ended;
      await again.until(/does not answer; the sweep waits/);
      await server();
      await again.until(/answers again[^]*"done":[1-9]/);
      first.child.kill('SIGKILL');
      // A worker that is told to end finishes what it has begun.
      second.child.kill('SIGTERM');
      expect(await second.ended).toBe(0);
      const third = joinedUp('work', address(), '--threads', '2');
      expect(await again.ended).toBe(0);
      expect(again.said()).toMatch(/"event":"end","all":80,"before":[1-9]/);
      expect(await merged('killed')).toEqual(await merged('killed-local'));
      // No batch is left.
      expect(redis('--scan', '--pattern', 'joined-up:batches-*:b-*')).toBe('');

      third.child.kill('SIGTERM');
      expect(await third.ended).toBe(0);
      expect(third.said()).toMatch(/Ended, after [1-9]\d* batch/);
    });

    it('keep every run but the one that kills whoever does it', async () => {
      const file = await studyOf('poison', 'seeds: 10-15\nmonths: 3\n');
      await server();
      const worker = script('workerOf', address(), 'poisonedRuns');
      await worker.until(/ready/);
      const done = joinedUp('sweep', file, '--out', place('poison'), '--workers', address(), '--quiet');
      expect(await done.ended).toBe(0);
      expect(done.said()).toContain('2 failed: joined-up failed');
      worker.child.kill('SIGTERM');
      await worker.ended;
      const values = 'select run_id, outcome from runs where seed <> 13 order by run_id';
      const { rows } = await query(place('poison'), values.replace('13', "'13'"));
      expect(rows).toHaveLength(10);
      expect(rows).toEqual((await query(place('poison-local'), values.replace('13', "'13'"))).rows);
      const failed = await query(place('poison'), "select seed, error from runs where status = 'failed'");
      for (const row of failed.rows)
        expect(row).toEqual(['13', expect.stringMatching(/^the thread that ran it died twice: /)]);
    });

    it('give up a run that takes longer than --run-seconds, and hand back what they cannot end', async () => {
      const file = await studyOf('long', "seeds: '1'\nmonths: 3\n");
      await server();
      // Five hundred years: longer than the allowed time.
      writeFileSync(file, `${readFileSync(file, 'utf8').replace('months: 3', 'months: 6000')}`);
      const worker = joinedUp('work', address(), '--threads', '1');
      await worker.until(/Ready/);
      const words = ['sweep', file, '--out', place('long'), '--workers', address(), '--quiet'];
      const done = joinedUp(...words, '--run-seconds', '0.05');
      expect(await done.ended).toBe(0);
      expect(done.said()).toContain('2 failed: joined-up failed');
      const { rows } = await query(place('long'), 'select distinct error from runs');
      expect(rows).toEqual([['it took longer than 0.05 s, which is the limit for a run']]);

      const endless = script('workerOf', address(), 'endlessRuns');
      await endless.until(/ready/);
      worker.child.kill('SIGTERM');
      expect(await worker.ended).toBe(0);
      const again = joinedUp(...words, '--retry');
      await endless.until(/begun/);
      endless.child.kill('SIGTERM');
      expect(await endless.ended).toBe(0);
      const other = joinedUp('work', address(), '--threads', '1');
      expect(await again.ended).toBe(0);
      expect(again.said()).not.toContain('failed:');
      other.child.kill('SIGTERM');
      await other.ended;
    });

    it('are refused by a sweep of another version, with a message', async () => {
      await server();
      const other = {
        model: '0.9.0',
        code: 'feedfeed',
        lockfile: 'beef',
        id: 'x',
        machine: 'there',
        threads: 0,
      };
      redis(
        'zadd',
        'joined-up:sweeps',
        String(1000 * Number(redis('time').split('\n')[0]) + 3_600_000),
        JSON.stringify(other),
      );
      const refused = joinedUp('work', address(), '--threads', '1');
      expect(await refused.ended).toBe(2);
      expect(refused.said()).toMatch(
        /expected model 0\.9\.0 \(code feedfeed, lockfile beef\), found model .*; install here what runs there/,
      );
    });

    it('say that a password is needed, or that nobody answers', async () => {
      const file = await studyOf('locked', 'seeds: 1-2\nmonths: 1\n');
      const words = ['sweep', file, '--out', place('locked'), '--workers', address()];
      const alone = joinedUp(...words);
      expect(await alone.ended).toBe(2);
      expect(alone.said()).toMatch(/expected a Redis server that answers, found .*ECONNREFUSED/);
      await server('--requirepass', 'secret');
      const locked = joinedUp(...words);
      expect(await locked.ended).toBe(2);
      expect(locked.said()).toContain('set JOINED_UP_REDIS_PASSWORD');
    });
  },
);
