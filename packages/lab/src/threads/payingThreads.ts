import { totalmem } from 'node:os';
import { availableThreads } from './availableThreads.ts';

/**
 * Memory of a thread in megabytes: Node, the model, its compiled loops, a government. Measured:
 * docs/performance.md.
 */
export const THREAD_MEGABYTES = 120;
/** Memory of the program besides, in megabytes. */
const PROGRAM_MEGABYTES = 400;

/** Where to look, for tests. */
export interface Room {
  /** Threads that this process can keep busy. */
  readonly available?: number;
  /** Memory of the machine, or of its container, in bytes. */
  readonly memory?: number;
}

/**
 * Number of threads that pay off: no more than processors, pieces of work, or room in memory allow.
 * @param asked - the number asked for; left out: as many as pay off
 * @param pieces - number of pieces of work that can be done in parallel
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

/** The message when threads are taken. */
export const threadsTold = ({ threads, asked = threads }: TakenThreads): string =>
  asked > threads
    ? `${threads} of ${asked} threads, because more would not pay off here; ` +
      `each takes some ${THREAD_MEGABYTES} MB of memory.`
    : threads === 1
      ? `One thread, with some ${THREAD_MEGABYTES} MB of memory.`
      : `${threads} threads, each with some ${THREAD_MEGABYTES} MB of memory.`;
