import { InputError } from '@joined-up/core';
import type { Chunk } from './chunk.ts';
import type { Task } from './job.ts';
import { runSeeds } from './runSeeds.ts';
import { toItsEnd } from './toItsEnd.ts';

/** What a worker answers. */
export type Answer =
  | { readonly id: number; readonly chunk: Chunk }
  | {
      readonly id: number;
      readonly error: string;
      readonly input?: Pick<InputError, 'source' | 'problems'>;
    }
  | { readonly ready: true };

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Task>) => void;
  postMessage(answer: Answer, transfer?: Transferable[]): void;
};

/** In a worker: runs what it is sent, for as long as there is a page. */
export function serve(): void {
  scope.onmessage = ({ data: task }) => {
    try {
      const chunk = toItsEnd(runSeeds(task));
      scope.postMessage(
        { id: task.id, chunk },
        [chunk.metrics, chunk.time, chunk.need, chunk.supply, chunk.excess, chunk.path].map(
          ({ buffer }) => buffer as ArrayBuffer,
        ),
      );
    } catch (error) {
      scope.postMessage({
        id: task.id,
        error: String(error),
        ...(error instanceof InputError
          ? { input: { source: error.source, problems: error.problems } }
          : {}),
      });
    }
  };
  scope.postMessage({ ready: true });
}
