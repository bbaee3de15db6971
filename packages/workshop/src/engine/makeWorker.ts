/** A worker from its file, while developing. The build puts `makeInlineWorker` in the place of this. */
export const makeWorker = (): Worker =>
  new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
