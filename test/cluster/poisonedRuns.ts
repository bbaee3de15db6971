// What a worker's processes run in a test: the same as always, but one seed kills the process that does it.
import work from '../../packages/lab/src/sweep/workWorker.ts';

export const POISON = '13';

export default function poisoned(task: Parameters<typeof work>[0]): Promise<string> {
  const { seeds } = JSON.parse(task.batch) as { seeds: readonly unknown[] };
  if (seeds.some((seed) => String(seed) === POISON)) process.kill(process.pid, 'SIGKILL');
  return work(task);
}
