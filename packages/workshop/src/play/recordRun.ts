import { chronicle, letWatch, observe, step, type Chronicle } from '@joined-up/core';
import type { Job } from '../engine/job.ts';
import { prepareRun } from '../engine/runSeeds.ts';
import { scenarioOf } from '../engine/scenarioOf.ts';

/** A recorded run, in the form that pictures of a government at work take. */
export interface Recorded {
  readonly regime: string;
  readonly observed: { readonly chronicle: Chronicle };
}

/** Records a run of a job; yields after each month, to share the thread. */
export function* recordRun(
  job: Job,
  seed: number,
  months = scenarioOf(job).months,
): Generator<undefined, Recorded> {
  const run = prepareRun(job, seed);
  const watch = chronicle.begin(run.world);
  letWatch(run, [watch]);
  while (run.state.month < months) {
    step(run);
    watch.see(observe(run));
    yield;
  }
  return { regime: run.regime.id, observed: { chronicle: watch.tell() } };
}
