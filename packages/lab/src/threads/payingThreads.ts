import { totalmem } from 'node:os';
import { availableThreads } from './availableThreads.ts';

/**
 * Memory that a thread takes, in megabytes: Node, the model, its loops compiled, a government at work.
 * Measured: docs/performance.md.
 */
export const THREAD_MEGABYTES = 120;
/** What the program takes beside them, in megabytes. */
const PROGRAM_MEGABYTES = 400;

/** Where to look, for tests. */
export interface Room {
  /** Threads that this process can keep busy. */
  readonly available?: number;
  /** Memory of the machine, or that its container may use, in bytes. */
  readonly memory?: number;
}

/**
 * How many threads to take: no more than pay off. Those beyond the processors that this process may use,
 * beyond the pieces of work that there are, or beyond what memory has room for only cost.
 * @param asked - left out: as many as pay off
 * @param pieces - of work that threads can do side by side
 */
export function payingThreads(
  asked: number | undefined,
  pieces = Number.POSITIVE_INFINITY,
  {
    available = availableThreads(),
    memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
  }: Room = {},
): number {
  const room = Math.floor((memory / 1e6 - PROGRAM_MEGABYTES) / THREAD_MEGABYTES);
  return Math.max(1, Math.min(asked ?? available, available, pieces, room));
}

/** Threads taken, and how many were asked for. */
export interface TakenThreads {
  readonly threads: number;
  readonly asked?: number | undefined;
}

/** What is said when threads are taken. */
export const threadsTold = ({ threads, asked = threads }: TakenThreads): string =>
  asked > threads
    ? `${threads} of ${asked} threads, as more would not pay off here; ` +
      `each takes some ${THREAD_MEGABYTES} MB of memory.`
    : threads === 1
      ? `One thread, with some ${THREAD_MEGABYTES} MB of memory.`
      : `${threads} threads, each with some ${THREAD_MEGABYTES} MB of memory.`;
