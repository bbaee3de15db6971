import { measure, metricNamed, observe, release, step } from '@joined-up/core';
import { mean } from '@joined-up/statistics';
import type { Job } from '../engine/job.ts';
import { prepareRun } from '../engine/runSeeds.ts';
import { START } from '../setting/months.ts';

/** What can be counted after a month: obstacles that wait, time in meetings, outcome. */
export const signs = ['backlog', 'coordinationLoad', 'outcome'] as const;
export type Sign = (typeof signs)[number];

/** Months after B begins. */
export const horizons = [1, 6, 12] as const;

/** Number of governments, each run under A and under B. */
export const GOVERNMENTS = 20;

/** B minus A: mean, and in how many governments it lies on the same side of 0 as the mean. */
export type Expected = readonly [difference: number, agree: number];

/** Shape [sign][horizon]. */
export type Forecast = readonly (readonly Expected[])[];

/**
 * What B instead of A brings by when, with the same luck; yields after each government, to share the
 * thread.
 */
export function* forecast(a: Job, b: Job): Generator<undefined, Forecast> {
  const differences = signs.map(() => horizons.map((): number[] => []));
  for (let seed = 1; seed <= GOVERNMENTS; seed++) {
    const [before, after] = [a, b].map((job) => lived(job, seed));
    signs.forEach((_, s) =>
      horizons.forEach((_month, h) => differences[s][h].push(after[s][h] - before[s][h])),
    );
    yield;
  }
  return differences.map((of) =>
    of.map((values) => {
      const average = mean(values);
      return [average, values.filter((value) => value * average > 0).length] as const;
    }),
  );
}

/** Shape [sign][horizon]. */
function lived(job: Job, seed: number): readonly (readonly number[])[] {
  const run = prepareRun(job, seed, true);
  const found = signs.map((): number[] => []);
  for (const months of horizons) {
    while (run.state.month < START + months) step(run);
    const observation = observe(run);
    signs.forEach((sign, s) => found[s].push(measure(metricNamed(sign)!, observation)));
  }
  release(run);
  return found;
}
