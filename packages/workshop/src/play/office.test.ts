import { describe, expect, it } from 'vitest';
import type { Job } from '../engine/job.ts';
import { governmentNames, type GovernmentName } from '../setting/governments.ts';
import { dialsAtStart } from '../setting/setting.ts';
import type { StartName } from '../setting/startNames.ts';
import { extent } from '../../../statistics/src/testing/extent.ts';
import { officeIn, scarceOffice } from './office.ts';
import { beginYear, nextDiary } from './year.ts';

const job = (start: StartName, government: Job['government'] = 'andes'): Job => ({
  government,
  dials: dialsAtStart(government, start),
});

describe('officeIn', () => {
  it('adds up the meetings that a minister may go to and what the own ministry wants', () => {
    const year = beginYear(job('cog'), 1, 0);
    const { asked, hours } = officeIn(year, 0);
    const { dues, own } = nextDiary(year);
    // A cabinet of 4 h, three committees of 3 h and a stocktake of 1 + 3 × 0.5 h.
    expect(dues.map((due) => due.hours).toSorted((one, other) => one - other)).toEqual([2.5, 3, 3, 3, 4]);
    expect([asked, hours]).toEqual([own + 15.5, 40]);
  });
  it('tells the same of each ministry, whichever was asked about before', () => {
    const year = beginYear(job('superministry'), 1, 0);
    const all = [0, 3, 1, 2].map((ministry) => officeIn(year, ministry));
    expect(all).toEqual(
      [0, 3, 1, 2].map((ministry) => officeIn(beginYear(job('superministry'), 1, ministry), ministry)),
    );
    expect(new Set(all.map(({ asked }) => asked)).size).toBeGreaterThan(1);
  });
});

describe('scarceOffice', () => {
  it.each(extent<readonly GovernmentName[]>(['island'], governmentNames))(
    'finds a year in %s in which not everything can be done',
    (government) => {
      const jobs = [
        job('status-quo', government),
        job('hybrid', government),
        job('over-coordinated', government),
      ];
      const { job: chosen, ministry } = scarceOffice(jobs, 1, 8);
      const { asked, hours } = officeIn(beginYear(jobs[chosen], 1, ministry), ministry);
      expect(chosen).toBeGreaterThan(0);
      expect(asked).toBeGreaterThan(hours);
    },
  );
  it('stays with the first year if none is scarce', () => {
    expect(scarceOffice([job('status-quo')], 1, 3)).toEqual({ job: 0, ministry: 0 });
  });
});
