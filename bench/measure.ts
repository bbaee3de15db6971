import {
  observe,
  prepare,
  regime as named,
  release,
  step,
  type RegimeMaker,
  type Simulation,
} from '@joined-up/core';
import { Bench } from 'tinybench';
import type { BenchCase } from './cases.ts';

/** What one government under one regime costs on one thread; medians. */
export interface Measurement {
  readonly name: string;
  readonly regime: string;
  readonly mandates: number;
  readonly months: number;
  /** Bytes of all columns of a run. */
  readonly bytes: number;
  /**
   * Milliseconds: drawing the government and building its arrays; one more regime of a seed, with the
   * months before it; stepping all months; observing one month.
   */
  readonly setUp: number;
  readonly oneMore: number;
  readonly stepping: number;
  readonly observing: number;
}

/** Runs per second, without set-up. */
export const runsPerSecond = ({ stepping }: Measurement): number => 1000 / stepping;

export const nanosecondsPerMandateMonth = ({ stepping, mandates, months }: Measurement): number =>
  (stepping * 1e6) / mandates / months;

/** Times one case; large governments get fewer tries. */
export async function measure({ name, scenario, parameters }: BenchCase, id: string): Promise<Measurement> {
  const regime = named(id);
  const start = (seed = 1): Simulation => prepare(scenario, regime, { seed, parameters, compiled: true });
  const first = start();
  const { mandates } = first.world;
  const large = mandates > 20_000;
  let seed = 1;
  const setUp = await median(() => {
    release(start(++seed));
  }, large);
  const more = (): Simulation =>
    prepare(scenario, regime, { seed, parameters, compiled: true, begun: true });
  release(more());
  const oneMore = await median(() => {
    release(more());
  }, large);
  let run = first;
  const stepping = await median(
    () => {
      stepAll(run, scenario.months);
    },
    large,
    () => {
      release(run);
      run = start();
    },
  );
  const observing = await median(() => {
    observe(run);
  }, large);
  const bytes = run.memory?.free ?? 0;
  release(run);
  return {
    name,
    regime: id,
    mandates,
    bytes,
    months: scenario.months,
    setUp,
    oneMore,
    stepping,
    observing,
  };
}

function stepAll(run: Simulation, months: number): void {
  for (let month = 0; month < months; month++) step(run);
}

/** Median of a function's time, milliseconds. */
async function median(work: () => void, large: boolean, beforeEach?: () => void): Promise<number> {
  const bench = new Bench({
    iterations: large ? 3 : 30,
    time: large ? 0 : 500,
    warmupIterations: large ? 1 : 10,
    warmupTime: large ? 0 : 200,
  });
  bench.add('work', work, { beforeEach });
  const [task] = await bench.run();
  if (task.result?.state !== 'completed')
    throw new Error(`the work did not end: ${JSON.stringify(task.result)}`);
  return task.result.latency.p50;
}

/**
 * Bytes that the heap grows by while a run steps from its beginning of the regime to its end, the smallest
 * of several tries.
 */
export function allocatedBytes({ scenario, parameters }: BenchCase, regime: RegimeMaker): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 5; attempt++) {
    const run = prepare(scenario, regime, { seed: 1, parameters, compiled: true });
    stepAll(run, scenario.start + 24);
    const before = process.memoryUsage().heapUsed;
    stepAll(run, 48);
    least = Math.min(least, process.memoryUsage().heapUsed - before);
    release(run);
  }
  return least;
}
