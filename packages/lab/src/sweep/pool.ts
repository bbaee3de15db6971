import type { Batch, BatchResult } from './batch.ts';

/** What does the batches of a sweep: this thread, threads of this machine, or workers elsewhere. */
export interface Pool {
  /** Number of batches that may be under way at once; changes as workers come and go. */
  readonly atOnce: number;
  /** Seconds that a batch should take, and most runs in it. */
  readonly batchSeconds: number;
  readonly mostInBatch: number;
  /** Workers elsewhere that are present. */
  readonly workers?: { readonly count: number; readonly threads: number };
  /** @throws if the thread or process that did it died; `NotBegun` if it was taken back */
  run(batch: Batch): Promise<BatchResult>;
  /** Resolves when `atOnce` may have changed. */
  changed?(): Promise<void>;
  /** Takes back batches that have not begun. */
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
