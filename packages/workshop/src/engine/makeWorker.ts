/** A worker from its file, while developing. The build uses `makeInlineWorker` instead. */
export const makeWorker = (): Worker =>
  new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
