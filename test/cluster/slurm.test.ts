import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { mergeResults, readStudyFile, sweep } from '@joined-up/lab';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { missing } from './installed.ts';
import { ownSlurm } from './ownSlurm.ts';
import { endAll, joinedUp } from './programs.ts';

// A busy machine starts programs slowly.
vi.setConfig({ testTimeout: 600_000 });

const why =
  process.getuid?.() === 0
    ? missing(['slurmctld', 'slurmd', 'munged', 'unshare'], ['slurm-wlm', 'munge'])
    : 'needs root, to give nodes names of their own';
const folder = mkdtempSync(join(tmpdir(), 'joined-up-slurm-'));
const place = (name: string): string => join(folder, name);
/** Text of a file; empty if it is not there. */
const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

describe.skipIf(why !== undefined)(`Slurm${why === undefined ? '' : ` (SKIPPED: ${why})`}`, () => {
  let slurm: Awaited<ReturnType<typeof ownSlurm>> | undefined;
  afterAll(() => {
    endAll();
    slurm?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('does an array of parts though a node dies in the middle: the same bytes as here', async () => {
    const starting = ownSlurm(folder);
    // If something else fails first, that is told, not this.
    starting.catch(() => {});
    // Only the long form compares, and so has a page in the end.
    const [regimes, runs, months] = extent(['cog', 120, 24], ['[status-quo, cog]', 240, 48]);
    writeFileSync(
      place('study.yaml'),
      `scenarios: stylised\nregimes: ${regimes}\nseeds: 1-120\nmonths: ${months}\n`,
    );
    const out = place('R');
    const words = ['cluster', 'slurm', place('study.yaml'), '--out', out, '--tasks', '2', '--time', '30'];
    const written = joinedUp(...words);
    expect([await written.ended, written.said()]).toEqual([0, expect.stringContaining('array.sh')]);

    slurm = await starting;
    const { ask, kill, nodes } = slurm;
    const array = ask('sbatch', '--parsable', join(out, 'array.sh'));
    ask('sbatch', `--dependency=afterany:${array}`, join(out, 'finish.sh'));
    const lockOf = (part: string): string => join(out, `shard-${part}`, 'sweep.lock');
    /** The part that the first node is working on, by its lock: Slurm would need a process to say so. */
    const atWork = (): string | undefined =>
      ['1', '2'].find((each) => textOf(lockOf(each)).includes(nodes[0]));
    let part: string | undefined;
    while ((part = atWork()) === undefined) await setTimeout(10);
    kill(nodes[0]);
    expect(JSON.parse(readFileSync(lockOf(part), 'utf8'))).toMatchObject({ machine: nodes[0] });
    // Do not wait half a minute for Slurm to notice, and a minute for the lock.
    ask('scontrol', 'update', `NodeName=${nodes[0]}`, 'State=DOWN', 'Reason=killed');
    const before = Date.now() / 1000 - 120;
    utimesSync(lockOf(part), before, before);
    // Our own sweep goes on meanwhile.
    const local = sweep(readStudyFile(place('study.yaml')), place('local'), { threads: 1 });
    local.catch(() => {});
    for (;;) {
      const jobs = ask('squeue', '-h', '-r', '-o', '%i %T %r');
      if (jobs === '') break;
      for (const job of jobs.split('\n').filter((each) => / PENDING BeginTime/.test(each)))
        ask('scontrol', 'update', `JobId=${job.split(' ')[0]}`, 'StartTime=now');
      await setTimeout(200);
    }
    const log = (name: string): string => readFileSync(join(out, 'logs', name), 'utf8');
    expect(log(`part-${part}.log`)).toMatch(
      new RegExp(`The lock of process \\d+ of ${nodes[0]} is taken over`),
    );
    expect(log('finish.log')).toContain(`${runs} runs: ${runs} done, 0 failed, 0 missing.`);
    expect(existsSync(join(out, 'page.html'))).toBe(extent(false, true));
    await local;
    await mergeResults([place('local')], place('merged'));
    expect(readdirSync(join(out, 'results/runs')).sort()).toEqual(readdirSync(place('merged/runs')).sort());
  });
});
