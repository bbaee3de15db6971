import { availableThreads } from '../threads/availableThreads.ts';

/**
 * Least seconds of work for each thread: starting one (Node, the model, its compiled loops) takes about a
 * second.
 */
const SECONDS_A_THREAD = 2;

/**
 * Number of threads that so many seconds of single-threaded work are worth, at most as many as the machine
 * has.
 */
export const worthwhileThreads = (seconds: number, available = availableThreads()): number =>
  Math.max(1, Math.min(available, Math.floor(seconds / SECONDS_A_THREAD)));
