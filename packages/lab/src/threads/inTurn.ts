import { setImmediate } from 'node:timers/promises';

/**
 * Does work in this thread, one piece after another, handling signals and the progress bar between them.
 * If one fails, or an interruption comes, the others are not begun.
 */
export function inTurn(
  signal?: AbortSignal,
): <Result>(work: () => Result | Promise<Result>) => Promise<Result> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = before.then(async () => {
      await setImmediate();
      signal?.throwIfAborted();
      return work();
    });
    before = result;
    return result;
  };
}
