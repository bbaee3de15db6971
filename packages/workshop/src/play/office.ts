import type { Job } from '../engine/job.ts';
import { beginYear, nextDiary, type Year } from './year.ts';

/** Hours that the first month in office takes and has. */
export interface Office {
  /** Hours that meetings and the own ministry ask for. */
  readonly asked: number;
  /** Hours that the minister has. */
  readonly hours: number;
}

/**
 * The office of any minister in a year that has begun, which stays as it is.
 * @param legacy - index of the legacy ministry
 */
export function officeIn(year: Year, legacy: number): Office {
  const { hours, dues, own } = nextDiary({ ...year, legacy });
  return {
    asked: own + dues.filter(({ principals }) => principals).reduce((sum, due) => sum + due.hours, 0),
    hours,
  };
}

/**
 * The first job, and in it the first ministry, that asks for more hours than there are: only then is it a
 * choice where they go.
 * @param jobs - in the order in which they are tried
 * @returns indices of the job and the ministry; 0 and 0 if no year is scarce
 */
export function scarceOffice(
  jobs: readonly Job[],
  seed: number,
  ministries: number,
): { readonly job: number; readonly ministry: number } {
  for (const [job, one] of jobs.entries()) {
    const year = beginYear(one, seed, 0);
    for (let ministry = 0; ministry < ministries; ministry++) {
      const { asked, hours } = officeIn(year, ministry);
      if (asked > hours) return { job, ministry };
    }
  }
  return { job: 0, ministry: 0 };
}
