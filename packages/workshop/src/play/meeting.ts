import {
  diverge,
  recordMonth,
  step,
  type Divergence,
  type Government,
  type Minutes,
  type RegimeMaker,
} from '@joined-up/core';
import type { Job } from '../engine/job.ts';
import { makeParameters } from '../setting/makeParameters.ts';
import { makeRegime } from '../setting/makeRegime.ts';
import { scenarioFor } from '../engine/scenarioOf.ts';
import { prepareRun } from '../engine/runSeeds.ts';
import { diaryOf } from './diary.ts';
import { liveMonth, type HeldMeeting } from './played.ts';

/** The meetings of one month of a run, in the order in which they were held; ministries' own are left out. */
export interface MonthOfMeetings {
  readonly government: Government;
  readonly minutes: readonly Minutes[];
}

export function meetingsOf(job: Job, seed: number, month: number): MonthOfMeetings {
  const run = prepareRun(job, seed);
  while (run.state.month < month) step(run);
  return {
    minutes: recordMonth(run).filter(({ kind }) => kind !== 'ministry'),
    government: run.world.government,
  };
}

/**
 * A meeting as it was, and as it would have been without one minister; everything before it is the same.
 */
export interface EmptyChair {
  readonly as: HeldMeeting;
  readonly without: HeldMeeting;
}

/** @param ministry - id of a present-day ministry whose minister is due at the meeting */
export function emptyChair(
  job: Job,
  seed: number,
  month: number,
  forum: string,
  ministry: string,
): EmptyChair {
  const [as, without] = [false, true].map((away) => {
    const run = prepareRun(job, seed);
    while (run.state.month < month) step(run);
    const place = run.world.government.ministries.findIndex(({ id }) => id === ministry);
    const going = diaryOf(run, place)
      .dues.map(({ id }) => id)
      .filter((id) => !away || id !== forum);
    return liveMonth(run, place, { going, own: Infinity }).met.find(({ id }) => id === forum)!;
  });
  return { as, without };
}

/** Where A and B part in one government, and what follows. */
export function traceOf(
  a: Job,
  b: Job,
  seed: number,
): { readonly divergence: Divergence; readonly government: Government } {
  const [makerA, makerB] = [named('A', a), named('B', b)];
  const parameters = makeParameters(b.government, b.dials);
  return {
    divergence: diverge(scenarioFor(b, seed, parameters), makerA, makerB, { seed, parameters }),
    government: prepareRun(b, seed).world.government,
  };
}

/** The regime of a job under its own dials, whatever the parameters of the run; a letter is its id. */
const named = (id: string, { government: name, dials }: Job): RegimeMaker => ({
  ...makeRegime(dials),
  id,
  name: id,
  make: (government, parameters) => ({
    ...makeRegime(dials).make(government, { ...parameters, ...makeParameters(name, dials) }),
    id,
    name: id,
  }),
});
