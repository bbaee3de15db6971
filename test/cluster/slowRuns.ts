// Run by a worker's processes in a test: normal runs, but slow, so that there is time to disturb them.
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import work from '../../packages/lab/src/sweep/workWorker.ts';

export default async function slow(task: Parameters<typeof work>[0]): Promise<string> {
  writeSync(1, 'begun\n');
  await setTimeout(300);
  const result = JSON.parse(await work(task)) as { errors: readonly unknown[]; seconds: number };
  // Slow runs make small batches.
  return JSON.stringify({ ...result, seconds: 0.75 * result.errors.length });
}
