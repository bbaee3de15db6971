import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';

/** What Slurm says that a task may use, the exact one first. Not every Slurm keeps its tasks to it by itself. */
const OF_SLURM = ['SLURM_CPUS_PER_TASK', 'SLURM_CPUS_ON_NODE'];

/** Where to look, for tests. */
export interface Surroundings {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Processors that the system lets this process use. */
  readonly processors?: number;
  /** The folder in which `proc` and `sys` lie. */
  readonly root?: string;
}

/**
 * How many threads this process can keep busy: the processors that the system lets it use, and no more than
 * Slurm gave its task or than the time on processors that its control groups (containers, Kubernetes,
 * systemd) allow it; a part of one counts as one.
 */
export function availableThreads({
  environment = process.env,
  processors = availableParallelism(),
  root = '/',
}: Surroundings = {}): number {
  const told = OF_SLURM.map((name) => environment[name]).find((text) => /^[1-9]\d{0,5}$/.test(text ?? ''));
  const limits = [processors, Number(told ?? processors), ...quotas(root).map(Math.ceil)];
  return Math.max(1, Math.min(...limits));
}

/** Processors' worth of time that each control group allows which this process is in, those above it too. */
function quotas(root: string): number[] {
  const found: number[] = [];
  for (const line of read(root, 'proc/self/cgroup').split('\n')) {
    const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
    if (path === undefined || !(controllers === '' || controllers.split(',').includes('cpu'))) continue;
    const mount = mountOf(root, controllers === '');
    if (mount === undefined) continue;
    // A container is told its path as its host sees it; what is mounted may begin below that.
    const below = relative(mount.from, path);
    const steps = below.startsWith('..') ? [] : below.split('/').filter((step) => step !== '');
    for (let depth = steps.length; depth >= 0; depth--) {
      const folder = join(mount.at, ...steps.slice(0, depth));
      found.push(controllers === '' ? quotaOf2(root, folder) : quotaOf1(root, folder));
    }
  }
  return found.filter((quota) => quota > 0);
}

/** `max 100000` or `150000 100000`: microseconds of processors in so many of the clock. */
function quotaOf2(root: string, folder: string): number {
  const [quota, period] = read(root, join(folder, 'cpu.max')).trim().split(' ').map(Number);
  return quota / period;
}

const quotaOf1 = (root: string, folder: string): number =>
  Number(read(root, join(folder, 'cpu.cfs_quota_us')) || Number.NaN) /
  Number(read(root, join(folder, 'cpu.cfs_period_us')));

/**
 * Where the groups of version 2, or those of version 1 that share out processors, are mounted, and from
 * which group on.
 */
function mountOf(
  root: string,
  second: boolean,
): { readonly at: string; readonly from: string } | undefined {
  for (const line of read(root, 'proc/self/mountinfo').split('\n')) {
    const [before, after = ''] = line.split(' - ');
    const [, , , from, at] = before.split(' ');
    const [kind, , options = ''] = after.split(' ');
    if (second ? kind === 'cgroup2' : kind === 'cgroup' && options.split(',').includes('cpu'))
      return { at, from };
  }
  return undefined;
}

/** Elsewhere than on Linux there is nothing to read. */
function read(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}
