import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { availableThreads } from './availableThreads.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A machine of 16 processors whose system files have the given content. */
function machine(files: Readonly<Record<string, string>>): number {
  const root = mkdtempSync(join(folder, 'machine-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return availableThreads({ environment: {}, processors: 16, root });
}
const slurm = (environment: Record<string, string>): number =>
  availableThreads({ environment, processors: 16, root: folder });

const second = '30 23 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate\n';
const first =
  '32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw,relatime shared:9 - cgroup cgroup rw,cpu,cpuacct\n';

const quota = (path: string, text: string) => ({
  [`sys/fs/cgroup/cpu,cpuacct/${path}cpu.cfs_quota_us`]: `${text}\n`,
  [`sys/fs/cgroup/cpu,cpuacct/${path}cpu.cfs_period_us`]: '100000\n',
});

describe('threads that can be kept busy', () => {
  it('are those of the machine where nothing limits them', () => {
    expect(slurm({})).toBe(16);
    expect(availableThreads({ environment: {} })).toBeGreaterThanOrEqual(1);
  });

  it('are those that Slurm gave the task, never more than the machine has', () => {
    expect(slurm({ SLURM_CPUS_PER_TASK: '4', SLURM_CPUS_ON_NODE: '8' })).toBe(4);
    expect(slurm({ SLURM_CPUS_ON_NODE: '8' })).toBe(8);
    expect(slurm({ SLURM_CPUS_PER_TASK: '64' })).toBe(16);
    expect(slurm({ SLURM_CPUS_PER_TASK: 'many' })).toBe(16);
    // How many tasks there are says nothing about processors.
    expect(slurm({ SLURM_ARRAY_TASK_COUNT: '2' })).toBe(16);
  });

  it('follow control groups of version 2, the narrowest of those above too', () => {
    const inside = { 'proc/self/cgroup': '0::/slurm/job/step\n', 'proc/self/mountinfo': second };
    expect(machine({ ...inside, 'sys/fs/cgroup/slurm/job/cpu.max': '300000 100000\n' })).toBe(3);
    const both = { 'sys/fs/cgroup/slurm/job/step/cpu.max': '250000 100000\n' };
    expect(machine({ ...inside, ...both, 'sys/fs/cgroup/slurm/cpu.max': '200000 100000\n' })).toBe(2);
    // A part of a processor keeps a thread busy for a part of the time.
    expect(machine({ ...inside, ...both })).toBe(3);
    expect(machine({ ...inside, 'sys/fs/cgroup/slurm/job/cpu.max': '50000 100000\n' })).toBe(1);
    expect(machine({ ...inside, 'sys/fs/cgroup/slurm/job/cpu.max': 'max 100000\n' })).toBe(16);
  });

  it('follow a container that sees itself as the root', () => {
    const container = { 'proc/self/cgroup': '0::/\n', 'proc/self/mountinfo': second };
    expect(machine({ ...container, 'sys/fs/cgroup/cpu.max': '200000 100000\n' })).toBe(2);
  });

  it('follow control groups of version 1, seen from the host or from a container', () => {
    const job = { 'proc/self/cgroup': '5:memory:/job\n4:cpu,cpuacct:/job\n', 'proc/self/mountinfo': first };
    expect(machine({ ...job, ...quota('job/', '400000') })).toBe(4);
    expect(machine({ ...job, ...quota('job/', '-1') })).toBe(16);
    const mounted = first.replace('0:29 / ', '0:29 /docker/abc ');
    const container = { 'proc/self/cgroup': '4:cpu,cpuacct:/docker/abc\n', 'proc/self/mountinfo': mounted };
    expect(machine({ ...container, ...quota('', '150000') })).toBe(2);
  });
});
