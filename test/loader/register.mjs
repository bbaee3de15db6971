// Node reads sources itself, translated by what the scripts of this project use too. Threads that tests start
// take over this option; they are built, and read no sources.
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  await import('@oxc-node/core/register');
  register('./instead.ts', import.meta.url);
}
