// Measures how much memory each thread of a sweep takes: node --import @oxc-node/core/register
// test/laboratory/threads.ts [scenario] [most threads]
// Each number of threads is a process of its own; every thread does the same twenty runs, so that all code
// is compiled and all memory touched.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenarioOf } from '../../packages/lab/src/inputs/scenarioSource.ts';
import { threadsHere } from '../../packages/lab/src/sweep/poolHere.ts';
import { workerFile } from '../../packages/lab/src/threads/workerFile.ts';

const RUNS = 20;
const sweepFolder = new URL('../../packages/lab/src/sweep/sweep.ts', import.meta.url).href;
const [scenario = 'stylised', most = '4', only] = process.argv.slice(2);

if (only === undefined) {
  const peaks = Array.from({ length: Number(most) + 1 }, (_, threads) =>
    Number(
      execFileSync(
        process.execPath,
        [...process.execArgv, fileURLToPath(import.meta.url), scenario, most, String(threads)],
        { encoding: 'utf8' },
      ),
    ),
  );
  peaks.forEach((peak, threads) => console.log(`${threads} threads: ${peak} MB`));
  console.log(`each: ${((peaks[Number(most)] - peaks[0]) / Number(most)).toFixed(0)} MB`);
} else {
  const source = { kind: 'id', id: scenario } as const;
  const { months } = scenarioOf(source);
  const regimes = ['status-quo', 'cog'];
  const setting = {
    scenarios: [{ source, months }],
    regimes,
    choices: [],
    names: [],
    fixed: {},
    monthly: false,
    measures: [],
  };
  const threads = Number(only);
  if (threads > 0) {
    const pool = await threadsHere(setting, threads, workerFile('sweepWorker', sweepFolder));
    const list = Array.from({ length: RUNS }, (_, i) => i);
    // Two batches per thread, so that one is waiting when another ends.
    await Promise.all(
      Array.from({ length: 2 * threads }, () =>
        pool.run({
          scenarios: list.map(() => 0),
          regimes: list.map((i) => i % regimes.length),
          seeds: list.map((i) => 1 + Math.floor(i / regimes.length)),
          points: new Float64Array(0),
        }),
      ),
    );
    await pool.end();
  }
  const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))!;
  console.log(Math.round(Number(kilobytes) / 1000));
}
