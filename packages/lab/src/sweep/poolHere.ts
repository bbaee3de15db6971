import { setImmediate } from 'node:timers/promises';
import type { OwnThings } from '../own/own.ts';
import { poolOf } from '../threads/poolOf.ts';
import { threadTime, type Batch, type BatchResult, type CommonToBatches } from './batch.ts';
import { NotBegun, TooLong, type Pool } from './pool.ts';
import { runBatch } from './runBatch.ts';

/** Large enough that passing a batch costs nothing, small enough that it ends soon. */
const BATCH = { batchSeconds: 0.25, mostInBatch: 64 } as const;

/** This thread alone. */
export const thisThread = (setting: CommonToBatches, own?: OwnThings): Pool => ({
  ...BATCH,
  atOnce: 1,
  async run(batch: Batch): Promise<BatchResult> {
    // Lets signals and the progress bar be handled.
    await setImmediate();
    return runBatch(setting, batch, own);
  },
  async end() {},
});

/**
 * Milliseconds that batches have left once the work is interrupted, and between two looks at the duration
 * of runs.
 */
const LAST_MOMENTS = 1000;
const LOOK_EVERY = 100;

/**
 * Threads of this machine. A run that takes too long ends its batch and its thread.
 * @param signal - an interruption: what is not done a second later is given up
 */
export async function threadsHere(
  setting: CommonToBatches,
  threads: number,
  script: URL,
  signal?: AbortSignal,
): Promise<Pool> {
  const { runSeconds = Number.POSITIVE_INFINITY } = setting;
  // Each batch has its own signal.
  const pool = await poolOf<Batch, BatchResult>(script, { threads, told: setting });
  return {
    ...BATCH,
    // Two batches for each thread, so that the next is waiting.
    atOnce: 2 * threads,
    async run(batch) {
      const began = new Float64Array(new SharedArrayBuffer(8));
      const ending = new AbortController();
      let why: Error | undefined;
      let interrupted = Number.POSITIVE_INFINITY;
      const timer = setInterval(() => {
        const now = threadTime();
        if (signal?.aborted === true) interrupted = Math.min(interrupted, now);
        if (now - interrupted > LAST_MOMENTS) why = new NotBegun('interrupted');
        else if (began[0] > 0 && now - began[0] > 1000 * runSeconds)
          why = new TooLong(`it took longer than ${runSeconds} s, which is the limit for a run`);
        if (why !== undefined) ending.abort();
      }, LOOK_EVERY);
      try {
        return await pool.run({ ...batch, began }, { signal: ending.signal });
      } catch (error) {
        throw why ?? error;
      } finally {
        clearInterval(timer);
      }
    },
    end: () => pool.destroy(),
  };
}
