// Run by a worker's processes in a test: normal runs, except that one seed kills the process.
import work from '../../packages/lab/src/sweep/workWorker.ts';

export const POISON = '13';

export default function poisoned(task: Parameters<typeof work>[0]): Promise<string> {
  const { seeds } = JSON.parse(task.batch) as { seeds: readonly unknown[] };
  if (seeds.some((seed) => String(seed) === POISON)) process.kill(process.pid, 'SIGKILL');
  return work(task);
}
