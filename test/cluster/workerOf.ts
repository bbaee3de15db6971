// A worker whose processes run a script of this folder: node … workerOf.js redis://127.0.0.1:6379 slowRuns
import { work } from '@joined-up/workers';
import { programHere } from '../../packages/lab/src/sweep/workersPackage.ts';

const [url, script] = process.argv.slice(2);
const ending = new AbortController();
process.once('SIGTERM', () => ending.abort());
await work({
  url,
  program: programHere(),
  threads: 1,
  script: new URL(`${script}.js`, import.meta.url),
  signal: ending.signal,
  // Nobody waits ten seconds for the batch of a worker that a test has killed.
  lease: 3000,
  onTold: ({ kind }) => console.log(kind),
});
