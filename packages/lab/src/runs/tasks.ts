import type { PairedRuns } from './pairedRuns.ts';
import type { Task } from './task.ts';

/** Runs in a batch: a tenth of a second of work or so, so that handing it over costs nothing and progress still moves. */
const RUNS = 10;

/** The batches of paired runs, regime by regime. */
export function tasksOf({ scenario, regimes, seeds, months, parameters = {}, monthly = false, observers = [] }: PairedRuns): Task[] {
  return regimes.flatMap((regime) => Array.from({ length: Math.ceil(seeds.length / RUNS) }, (_, batch) => ({
    scenario, regime, seeds: seeds.slice(batch * RUNS, (batch + 1) * RUNS), months, parameters, monthly, observers,
  })));
}
