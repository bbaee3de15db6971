import { describe, expect, it } from 'vitest';
import type { Job } from '../engine/job.ts';
import { dialsAtStart } from '../setting/setting.ts';
import { emptyChair, meetingsOf } from './meeting.ts';

const job = (start: Parameters<typeof dialsAtStart>[1]): Job => ({
  government: 'north',
  dials: dialsAtStart('north', start),
});

describe('meetingsOf', () => {
  it('tells cabinet, committees and the stocktake of a month', () => {
    const { minutes } = meetingsOf(job('cog'), 1, 20);
    expect(minutes.map(({ kind }) => kind).toSorted()).toEqual([
      'cabinet',
      'committee',
      'committee',
      'committee',
      'stocktake',
    ]);
  });
});

describe('emptyChair', () => {
  it('takes one minister away from one meeting', () => {
    const { minutes } = meetingsOf(job('cog'), 1, 20);
    const stocktake = minutes.find(({ kind }) => kind === 'stocktake')!;
    const present = stocktake.attendance.filter(({ sent }) => sent === 'minister');
    const { as, without } = emptyChair(job('cog'), 1, 20, 'stocktake', present[0].ministry);
    expect([as.came, without.came]).toEqual([present.length, present.length - 1]);
    expect(without.resolved).toBeLessThanOrEqual(as.resolved);
  });
});
