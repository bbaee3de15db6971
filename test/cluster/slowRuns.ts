// What a worker's processes run in a test: the same as always, but it takes its time, so that there is some
// to disturb it.
import { setTimeout } from 'node:timers/promises';
import work from '../../packages/lab/src/sweep/workWorker.ts';

export default async function slow(task: Parameters<typeof work>[0]): Promise<string> {
  await setTimeout(300);
  const result = JSON.parse(await work(task)) as { errors: readonly unknown[]; seconds: number };
  // Slow runs make small batches.
  return JSON.stringify({ ...result, seconds: 0.75 * result.errors.length });
}
