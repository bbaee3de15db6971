import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';

/**
 * Variables in which Slurm gives a task's processors, the exact one first. Not every Slurm enforces them.
 */
const OF_SLURM = ['SLURM_CPUS_PER_TASK', 'SLURM_CPUS_ON_NODE'];

/** Where to look; replaced in tests. */
export interface Surroundings {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Number of processors that the system lets this process use. */
  readonly processors?: number;
  /** The folder that contains `proc` and `sys`. */
  readonly root?: string;
}

/**
 * Number of threads that this process can keep busy: the processors that the system lets it use, at most
 * as many as Slurm gives its task, and as its control groups allow (containers, Kubernetes, systemd); a
 * fraction counts as one.
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

/** Quotas, in processors, of the control groups of this process and those above them. */
function quotas(root: string): number[] {
  const found: number[] = [];
  for (const line of read(root, 'proc/self/cgroup').split('\n')) {
    const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
    if (path === undefined || !(controllers === '' || controllers.split(',').includes('cpu'))) continue;
    const mount = mountOf(root, controllers === '');
    if (mount === undefined) continue;
    // A container sees its path on the host; the mount may begin below that.
    const below = relative(mount.from, path);
    const steps = below.startsWith('..') ? [] : below.split('/').filter((step) => step !== '');
    for (let depth = steps.length; depth >= 0; depth--) {
      const folder = join(mount.at, ...steps.slice(0, depth));
      found.push(controllers === '' ? quotaOf2(root, folder) : quotaOf1(root, folder));
    }
  }
  return found.filter((quota) => quota > 0);
}

/** Reads `max 100000` or `150000 100000`: microseconds of processor time in each period. */
function quotaOf2(root: string, folder: string): number {
  const [quota, period] = read(root, join(folder, 'cpu.max')).trim().split(' ').map(Number);
  return quota / period;
}

const quotaOf1 = (root: string, folder: string): number =>
  Number(read(root, join(folder, 'cpu.cfs_quota_us')) || Number.NaN) /
  Number(read(root, join(folder, 'cpu.cfs_period_us')));

/** Where the groups of version 2, or the CPU groups of version 1, are mounted, and from which group on. */
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

/** Empty if the file is missing, as everywhere but on Linux. */
function read(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}
