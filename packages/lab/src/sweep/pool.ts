import type { Batch, BatchResult } from './batch.ts';

/** Who does the batches of a sweep: this thread, threads of this machine, or workers elsewhere. */
export interface Pool {
  /** Batches that may be under way at once; where workers come and go it changes. */
  readonly atOnce: number;
  /** Seconds that a batch should take, and runs that it has at most. */
  readonly batchSeconds: number;
  readonly mostInBatch: number;
  /** Workers elsewhere that are there now. */
  readonly workers?: { readonly count: number; readonly threads: number };
  /** @throws if it cannot be done, because what did it died; `NotBegun` if it was taken back */
  run(batch: Batch): Promise<BatchResult>;
  /** Resolves when `atOnce` may have changed. */
  changed?(): Promise<void>;
  /** Takes back what has not begun. */
  takeBack?(): void;
  end(): Promise<void>;
}

/** A batch that was taken back before it was done: its runs are still to do. */
export class NotBegun extends Error {
  override readonly name = 'NotBegun';
}

/** A run that took longer than it may. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}
