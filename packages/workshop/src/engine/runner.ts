import type { Chunk } from './chunk.ts';
import type { Task } from './job.ts';

/** Somebody who runs one task at a time. */
export interface Runner {
  /** @throws what went wrong in the task, as a sentence for people */
  run(task: Task): Promise<Chunk>;
  readonly kind: 'worker' | 'page';
}

/** The runner is gone, and with it the task: another one has to run it. */
export class RunnerLost extends Error {}
