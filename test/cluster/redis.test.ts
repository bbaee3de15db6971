import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeResults, query, readStudyFile, sweep, type SweepReport } from '@joined-up/lab';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { inThisProcess } from '../../packages/lab/src/testing/inThisProcess.ts';
import { environment, missing } from './installed.ts';
import {
  endAll,
  freePort,
  joinedUp,
  script,
  start,
  transcript,
  type Running,
  type Transcript,
} from './programs.ts';

// A busy machine starts programs slowly.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const why = missing(['redis-server', 'redis-cli'], ['redis-server']);
const folder = mkdtempSync(join(tmpdir(), 'joined-up-redis-'));
const place = (name: string): string => join(folder, name);

/** A running server. */
interface Server {
  readonly port: number;
  readonly address: string;
  readonly running: Running;
}

/** Starts a server without persistence: what it loses is requested again. */
async function server(port: number, ...words: readonly string[]): Promise<Server> {
  const options = ['--port', String(port), '--save', '', '--appendonly', 'no', '--dir', folder, ...words];
  const running = start('redis-server', ['--bind', '127.0.0.1', ...options]);
  await running.until(/Ready to accept connections/);
  return { port, address: addressOf(port), running };
}
const addressOf = (port: number): string => `redis://127.0.0.1:${port}`;
const redis = ({ port }: Server, ...words: readonly string[]): string =>
  execFileSync('redis-cli', ['-p', String(port), ...words], {
    encoding: 'utf8',
    env: environment(),
  }).trim();

function studyOf(name: string, lines: string): string {
  writeFileSync(place(`${name}.yaml`), `scenarios: stylised\n${lines}`);
  return place(`${name}.yaml`);
}
/** The same study without workers. */
const sweepHere = (file: string, name: string): Promise<SweepReport> =>
  sweep(readStudyFile(file), place(name), { threads: 1 });
/** All parts after merging: equal for equal runs. */
async function merged(name: string): Promise<string[]> {
  await mergeResults([place(name)], place(`${name}-merged`));
  return readdirSync(place(`${name}-merged/runs`)).sort();
}

/** A sweep through workers, in the process of this test, and what it has said so far. */
interface Asking extends Pick<Transcript, 'until'> {
  readonly report: Promise<SweepReport>;
}

/** Sweeps through workers, as the command does that is killed below; a process is not the point. */
function asking(address: string, file: string, name: string): Asking {
  const { until, add, end } = transcript();
  const tell = (line: string): void => add(`${line}\n`);
  const report = sweep(readStudyFile(file), place(name), {
    workers: { url: address, told: address },
    onNotice: tell,
    onProgress: (progress) => tell(JSON.stringify(progress)),
  });
  report.then(end, end);
  return { report, until };
}

describe.skipIf(why !== undefined)(
  `workers through Redis${why === undefined ? '' : ` (SKIPPED: ${why})`}`,
  () => {
    afterAll(() => {
      endAll();
      rmSync(folder, { recursive: true, force: true });
    });

    // Both wait for programs, each with a server of its own: one goes on while the other waits.
    it.concurrent('give the bytes of a sweep here though each is killed; lose only a run that kills', async () => {
      const file = studyOf('killed', 'regimes: [status-quo, cog]\nseeds: 1-12\nmonths: 6\n');
      const port = await freePort();
      const { address, running: store } = await server(port);
      const [first, second] = [0, 1].map(() => script('workerOf', address, 'slowRuns'));
      const words = ['sweep', file, '--out', place('killed'), '--workers', address];
      const begun = joinedUp(...words, '--json', '--save-every', '0');
      await sweepHere(file, 'killed-local');
      await Promise.all([first, second].map((worker) => worker.until(/ready/)));
      await begun.until(/"done":[1-9]/);
      begun.child.kill('SIGKILL');
      expect(await begun.ended).toBeNull();

      const again = asking(address, file, 'killed');
      await again.until(/"done":[1-9].*"workers":\{"count":2,"threads":2\}/);
      store.child.kill('SIGKILL');
      await store.ended;
      await again.until(/does not answer; the sweep waits/);
      const fresh = await server(port);
      await again.until(/answers again[^]*"done":[1-9]/);
      // With a batch in hand, which nobody gets before its lease has run out.
      await first.next(/begun/);
      first.child.kill('SIGKILL');
      // A worker that is told to end finishes what it has begun.
      second.child.kill('SIGTERM');
      // It ends what these have left, and meanwhile meets the run that kills.
      const third = script('workerOf', address, 'poisonedRuns');
      expect(await second.ended).toBe(0);
      const poison = studyOf('poison', 'regimes: cog\nseeds: 11-14\nmonths: 3\n');
      const poisoned = asking(address, poison, 'poison');
      await sweepHere(poison, 'poison-local');
      expect((await poisoned.report).failed).toBe(1);
      const values = "select run_id, outcome from runs where seed <> '13' order by run_id";
      const { rows } = await query(place('poison'), values);
      expect(rows).toHaveLength(3);
      expect(rows).toEqual((await query(place('poison-local'), values)).rows);
      const failed = await query(place('poison'), "select seed, error from runs where status = 'failed'");
      expect(failed.rows).toEqual([['13', expect.stringMatching(/^the thread that ran it died twice: /)]]);

      const { all, before } = await again.report;
      expect([all, before > 0]).toEqual([24, true]);
      expect(await merged('killed')).toEqual(await merged('killed-local'));
      // No batch is left.
      expect(redis(fresh, '--scan', '--pattern', 'joined-up:batches-*:b-*')).toBe('');
      third.child.kill('SIGTERM');
      expect(await third.ended).toBe(0);
    });

    it.concurrent('hand back what they cannot end; give up a run that takes longer than --run-seconds', async () => {
      // Five hundred years: longer than the time that is allowed below.
      const lines = 'regimes: cog\nmonths: 6000\n';
      const { address } = await server(await freePort());
      const endless = script('workerOf', address, 'endlessRuns');
      await endless.until(/ready/);
      const left = asking(address, studyOf('left', `${lines}seeds: '1'\n`), 'long');
      // A sweep that fails before is told at once.
      await Promise.race([endless.until(/begun/), left.report]);
      endless.child.kill('SIGTERM');
      const worker = joinedUp('work', address, '--threads', '1');
      expect(await endless.ended).toBe(0);
      expect(await left.report).toMatchObject({ done: 1, failed: 0 });

      const words = ['--out', place('long'), '--workers', address, '--quiet', '--run-seconds', '0.05'];
      const { code, out } = await inThisProcess('sweep', studyOf('long', `${lines}seeds: 1-2\n`), ...words);
      expect([code, out]).toEqual([0, expect.stringContaining('1 failed: joined-up failed')]);
      const { rows } = await query(place('long'), "select distinct error from runs where seed = '2'");
      expect(rows).toEqual([['it took longer than 0.05 s, which is the limit for a run']]);
      worker.child.kill('SIGTERM');
      expect(await worker.ended).toBe(0);
      expect(worker.said()).toMatch(/Ended, after [1-9]\d* batch/);
    });

    it('are refused by a sweep of another version, with a message', async () => {
      const store = await server(await freePort());
      const other = {
        model: '0.9.0',
        code: 'feedfeed',
        lockfile: 'beef',
        id: 'x',
        machine: 'there',
        threads: 0,
      };
      redis(
        store,
        'zadd',
        'joined-up:sweeps',
        String(1000 * Number(redis(store, 'time').split('\n')[0]) + 3_600_000),
        JSON.stringify(other),
      );
      const refused = await inThisProcess('work', store.address, '--threads', '1');
      expect(refused.code).toBe(2);
      expect(refused.complaint).toMatch(
        /expected model 0\.9\.0 \(code feedfeed, lockfile beef\), found model .*; install here what runs there/,
      );
    });

    it('say that a password is needed, or that nobody answers', async () => {
      const file = studyOf('locked', 'regimes: cog\nseeds: 1-2\nmonths: 1\n');
      const port = await freePort();
      const words = ['sweep', file, '--out', place('locked'), '--workers', addressOf(port)];
      const alone = await inThisProcess(...words);
      expect(alone.code).toBe(2);
      expect(alone.complaint).toMatch(/expected a Redis server that answers, found .*ECONNREFUSED/);
      await server(port, '--requirepass', 'secret');
      const locked = await inThisProcess(...words);
      expect(locked.code).toBe(2);
      expect(locked.complaint).toContain('set JOINED_UP_REDIS_PASSWORD');
    });
  },
);
