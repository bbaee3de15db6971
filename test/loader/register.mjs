// Node reads sources itself. Threads that tests start take over this option; they are built, and read no sources.
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  await import('./positions.mjs');
  register('./sources.mjs', import.meta.url);
}
