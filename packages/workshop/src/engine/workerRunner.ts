import { InputError } from '@joined-up/core';
import type { Chunk } from './chunk.ts';
import type { Task } from './job.ts';
import { RunnerLost, type Runner } from './runner.ts';
import type { Answer } from './serve.ts';

/** How long a worker may take to say that it is there, milliseconds. */
const PATIENCE = 4000;

/** A worker that runs tasks, and whether it does. */
export interface WorkerRunner extends Runner {
  /**
   * Fulfilled once it has said that it is there; rejected if the page refuses workers, or this one does not
   * answer in time.
   */
  readonly there: Promise<void>;
}

/**
 * A worker that runs tasks, from the first moment: those that come before it is there wait in its post.
 * @throws {Error} if the page refuses workers
 */
export function workerRunner(makeWorker: () => Worker): WorkerRunner {
  const worker = makeWorker();
  const waiting = new Map<number, { resolve(chunk: Chunk): void; reject(error: Error): void }>();
  let lost: RunnerLost | undefined;
  const lose = (why: string) => {
    lost ??= new RunnerLost(why);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(lost);
    waiting.clear();
  };
  const there = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      lose('the worker does not answer');
      reject(lost!);
    }, PATIENCE);
    worker.onerror = (event) => {
      event.preventDefault();
      clearTimeout(late);
      lose(event.message || 'the worker was refused');
      reject(lost!);
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('ready' in data) {
        clearTimeout(late);
        return resolve();
      }
      const { resolve: done, reject: failed } = waiting.get(data.id)!;
      waiting.delete(data.id);
      if ('chunk' in data) done(data.chunk);
      else
        failed(
          data.input === undefined
            ? new Error(data.error)
            : new InputError(data.input.source, data.input.problems),
        );
    };
  });
  return {
    kind: 'worker',
    there,
    run: (task: Task) =>
      new Promise((resolve, reject) => {
        if (lost !== undefined) return reject(lost);
        waiting.set(task.id, { resolve, reject });
        worker.postMessage(task);
      }),
  };
}
