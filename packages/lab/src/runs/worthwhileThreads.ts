import { availableThreads } from '../threads/availableThreads.ts';

/**
 * Starting a thread (Node, the model, and its loops compiled) takes a second or so: with less work than
 * this for each it costs more than it helps.
 */
const SECONDS_A_THREAD = 2;

/** How many threads so many seconds of work on one are worth, at most as many as the machine has. */
export const worthwhileThreads = (seconds: number, available = availableThreads()): number =>
  Math.max(1, Math.min(available, Math.floor(seconds / SECONDS_A_THREAD)));
