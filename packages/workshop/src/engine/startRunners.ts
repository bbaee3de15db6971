import { makeWorker } from './makeWorker.ts';
import { pageRunner } from './pageRunner.ts';
import type { Runner } from './runner.ts';
import { workerRunner } from './workerRunner.ts';

/**
 * Starts workers, as many as the machine has to spare; where all are refused, or none answers, the page
 * itself runs.
 */
export function startRunners(join: (runner: Runner) => void): void {
  const cores = navigator.hardwareConcurrency || 2;
  const wanted = cores > 3 ? Math.min(4, cores - 1) : Math.max(1, cores);
  try {
    const workers = Array.from({ length: wanted }, () => workerRunner(makeWorker));
    workers.forEach(join);
    Promise.any(workers.map(({ there }) => there)).catch(() => join(pageRunner()));
  } catch {
    join(pageRunner());
  }
}
