import type { PairedRuns } from './pairedRuns.ts';
import type { Task } from './task.ts';

/**
 * Runs in a batch: about a tenth of a second of work, so that overhead is negligible and progress still
 * moves.
 */
const RUNS = 10;

/** The batches of paired runs: some seeds under all regimes, so that each government is drawn once. */
export function tasksOf({
  scenario,
  regimes,
  seeds,
  months,
  parameters = {},
  monthly = false,
  measures = [],
  observers = [],
}: PairedRuns): Task[] {
  if (regimes.length === 0) return [];
  const together = Math.ceil(RUNS / regimes.length);
  return Array.from({ length: Math.ceil(seeds.length / together) }, (_, batch) => ({
    scenario,
    regimes,
    seeds: seeds.slice(batch * together, (batch + 1) * together),
    months,
    parameters,
    monthly,
    measures,
    observers,
  }));
}
