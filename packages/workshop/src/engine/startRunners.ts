import InlineWorker from './worker.ts?worker&inline';
import { pageRunner } from './pageRunner.ts';
import type { Runner } from './runner.ts';
import { workerRunner } from './workerRunner.ts';

/** Workers, as many as the machine has to spare; the page itself if they are refused. */
export async function startRunners(): Promise<readonly Runner[]> {
  const cores = navigator.hardwareConcurrency || 2;
  const wanted = cores > 3 ? Math.min(4, cores - 1) : Math.max(1, cores);
  try {
    return await Promise.all(Array.from({ length: wanted }, () => workerRunner(() => new InlineWorker())));
  } catch {
    return [pageRunner()];
  }
}
