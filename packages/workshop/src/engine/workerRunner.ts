import type { Chunk } from './chunk.ts';
import type { Task } from './job.ts';
import type { Runner } from './runner.ts';
import type { Answer } from './worker.ts';

/** How long a worker may take to say that it is there, milliseconds. */
const PATIENCE = 4000;

/**
 * A worker that runs tasks.
 * @throws {Error} if the page refuses workers, or this one does not answer
 */
export async function workerRunner(makeWorker: () => Worker): Promise<Runner> {
  const worker = makeWorker();
  const waiting = new Map<number, { resolve(chunk: Chunk): void; reject(error: Error): void }>();
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the worker does not answer')), PATIENCE);
    worker.onerror = (event) => { event.preventDefault(); clearTimeout(late); reject(new Error(event.message || 'the worker was refused')); };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => { if ('ready' in data) { clearTimeout(late); resolve(); } };
  });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if ('ready' in data) return;
    const { resolve, reject } = waiting.get(data.id)!;
    waiting.delete(data.id);
    if ('chunk' in data) resolve(data.chunk);
    else reject(new Error(data.error));
  };
  worker.onerror = (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  };
  return {
    kind: 'worker',
    run: (task: Task) => new Promise((resolve, reject) => {
      waiting.set(task.id, { resolve, reject });
      worker.postMessage(task);
    }),
  };
}
