import { setImmediate } from 'node:timers/promises';
import { Piscina } from 'piscina';
import type { Batch, BatchResult, Setting } from './batch.ts';
import type { Pool } from './pool.ts';
import { runBatch } from './runBatch.ts';

/** Handing a batch over costs nothing then, and an end is never far. */
const BATCH = { batchSeconds: 0.25, mostInBatch: 64 } as const;

/** This thread alone. */
export const thisThread = (setting: Setting): Pool => ({
  ...BATCH,
  atOnce: 1,
  async run(batch: Batch): Promise<BatchResult> {
    // Lets signals and the progress have their turn.
    await setImmediate();
    return runBatch(setting, batch);
  },
  async end() {},
});

/** Threads of this machine. */
export function threadsHere(setting: Setting, threads: number, script: URL): Pool {
  const pool = new Piscina<Batch, BatchResult>({
    filename: script.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: setting,
  });
  return {
    ...BATCH,
    // Each thread has a batch waiting when it ends one.
    atOnce: 2 * threads,
    run: (batch) => pool.run(batch),
    end: () => pool.destroy(),
  };
}
