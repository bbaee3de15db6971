import { availableParallelism } from 'node:os';

/** Starting a thread (Node, the model, and its loops compiled) takes as long as half so many runs: with fewer for each it costs more than it helps. */
const RUNS_A_THREAD = 500;

/** How many threads so many runs are worth, at most as many as the machine has. */
export const worthwhileThreads = (runs: number, available = availableParallelism()): number => Math.max(1, Math.min(available, Math.floor(runs / RUNS_A_THREAD)));
