// An experiment: what a month of a large government costs more than one of a small government because its
// columns do not fit the processor's cache. Small governments with as many mandates in total are stepped in
// turn, month by month, so that the columns of each have left the cache when its turn comes again; nothing
// else about them is large. docs/performance.md has the result.
// node --import @oxc-node/core/register bench/beyondTheCache.ts
import { prepare, release, step, type Simulation } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import Table from 'cli-table3';
import { cases } from './cases.ts';

/** Each case is timed over at least so many mandate-months, `TIMES` times. */
const LEAST = 3_000_000;
const TIMES = 7;

/**
 * Nanoseconds of processor time for a mandate-month, the least of all times.
 * @param runs - stepped month by month in turn
 */
function cost(runs: readonly Simulation[]): number {
  const mandates = runs.reduce((sum, { world }) => sum + world.mandates, 0);
  const months = Math.max(12, Math.ceil(LEAST / mandates));
  const times = Array.from({ length: TIMES }, () => {
    const start = process.cpuUsage();
    for (let month = 0; month < months; month++) for (const run of runs) step(run);
    return process.cpuUsage(start).user;
  });
  return (Math.min(...times) * 1000) / (mandates * months);
}

const small = (count: number): Simulation[] =>
  Array.from({ length: count }, (_, seed) =>
    prepare(stylised, 'status-quo', { seed: seed + 1, compiled: true }),
  );

const large = cases.find(({ name }) => name === '10,000 units')!;
const table = new Table({ head: ['governments', 'mandates in all', 'ns a mandate-month', 'of one alone'] });
let alone = 0;
const show = (name: string, runs: readonly Simulation[]): void => {
  const mandates = runs.reduce((sum, { world }) => sum + world.mandates, 0);
  const nanoseconds = cost(runs);
  if (alone === 0) alone = nanoseconds;
  table.push([
    name,
    mandates.toLocaleString('en'),
    nanoseconds.toFixed(0),
    (nanoseconds / alone).toFixed(2),
  ]);
  for (const run of runs) release(run);
};
// The first is warm-up for all: it compiles.
for (const run of small(8)) {
  for (let month = 0; month < 200; month++) step(run);
  release(run);
}
for (const count of [1, 8, 32, 64, 227]) show(`${count} × stylised`, small(count));
show(large.name, [
  prepare(large.scenario, 'status-quo', { seed: 1, parameters: large.parameters, compiled: true }),
]);
console.log(table.toString());
