import type { Job } from '../engine/job.ts';
import { beginYear, nextDiary } from './year.ts';

/** What the first month of a year in office asks of a minister. */
export interface Office {
  /** Hours that meetings and the own ministry want. */
  readonly asked: number;
  /** Hours that there are. */
  readonly hours: number;
}

/** @param ministry - legacy ministry, by place */
export function officeOf(job: Job, seed: number, ministry: number): Office {
  const { hours, dues, own } = nextDiary(beginYear(job, seed, ministry));
  return {
    asked: own + dues.filter(({ principals }) => principals).reduce((sum, due) => sum + due.hours, 0),
    hours,
  };
}

/**
 * The first of some years, and in it the first ministry, that asks for more hours than there are: only
 * there is it a choice where they go.
 * @param jobs - in the order in which they are tried
 * @returns places of the job and of the ministry; the first of both if no year is scarce
 */
export function scarceOffice(
  jobs: readonly Job[],
  seed: number,
  ministries: number,
): { readonly job: number; readonly ministry: number } {
  for (const [job, one] of jobs.entries()) {
    for (let ministry = 0; ministry < ministries; ministry++) {
      const { asked, hours } = officeOf(one, seed, ministry);
      if (asked > hours) return { job, ministry };
    }
  }
  return { job: 0, ministry: 0 };
}
