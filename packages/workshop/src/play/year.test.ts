import { describe, expect, it } from 'vitest';
import { prepareRun } from '../engine/runSeeds.ts';
import { step } from '@joined-up/core';
import type { Job } from '../engine/job.ts';
import { dialsAtStart } from '../setting/setting.ts';
import { hoursLeft, ruleChoice } from './choice.ts';
import {
  beginYear,
  isOver,
  live,
  MONTHS_IN_YEAR,
  nextDiary,
  OFFICE,
  sameLuck,
  valueOf,
  type Year,
} from './year.ts';

const job = (start: Parameters<typeof dialsAtStart>[1]): Job => ({
  government: 'north',
  dials: dialsAtStart('north', start),
});
const cog = job('cog');

function play(choose: (year: Year) => Parameters<typeof live>[1]): Year {
  let year = beginYear(cog, 5, 2);
  while (!isOver(year)) year = live(year, choose(year));
  return year;
}

describe('a year in office', () => {
  it('is the year of the model, to the bit, if the person follows the rule', () => {
    const run = prepareRun(cog, 5);
    while (run.state.month < OFFICE + MONTHS_IN_YEAR) step(run);
    const played = play((year) => ruleChoice(nextDiary(year)));
    expect(played.run.state).toEqual(run.state);
  });

  it('knows beforehand what the rule will do', () => {
    const year = beginYear(cog, 5, 2);
    const diary = nextDiary(year);
    const { going, own } = ruleChoice(diary);
    const after = live(year);
    expect(after.news[0].met.length).toBe(diary.dues.length);
    expect(after.news[0].attention).toBeCloseTo(own / diary.own, 12);
    expect(hoursLeft(diary, { going, own })).toBeGreaterThanOrEqual(0);
  });

  it('knows the hours of a minister over deputies, who leads houses and no units', () => {
    const merged: Job = {
      government: 'north',
      dials: { ...dialsAtStart('north', 'superministry'), mergedMeeting: 'deputies' },
    };
    const start = beginYear(merged, 5, 0);
    const ministries = start.run.arrangement.presentMinistry;
    const legacy = ministries.findIndex((one, m) => ministries.indexOf(one) !== m);
    const year = beginYear(merged, 5, legacy);
    const diary = nextDiary(year);
    expect(ruleChoice(diary).own).toBeLessThanOrEqual(diary.hours);
    expect(live(year).news[0].attention).toBeCloseTo(Math.min(1, ruleChoice(diary).own / diary.own), 12);
  });

  it('leaves meetings to delegates: then fewer come, and the ministry gets the hours', () => {
    const away = play((year) => ({ going: [], own: nextDiary(year).own }));
    const rule = play(() => undefined);
    expect(valueOf(away, 'attendance')).toBeLessThan(valueOf(rule, 'attendance'));
    expect(away.news.every(({ attention }) => attention === 1)).toBe(true);
  });

  it('cannot spend hours that are not there', () => {
    const greedy = beginYear(cog, 5, 2);
    const diary = nextDiary(greedy);
    const { news } = live(greedy, { going: diary.dues.map(({ id }) => id), own: 400 });
    expect(news[0].attention).toBeLessThanOrEqual(1);
    expect(Math.min(...greedy.run.month.hours)).toBeGreaterThanOrEqual(0);
  });
});

describe('same bad luck', () => {
  const away = play(() => ({ going: [], own: 10 }));
  it('gives the same year under the same way of coordinating', () => {
    expect(sameLuck(away, cog).run.state).toEqual(away.run.state);
  });
  it('gives another under another, with the same needs', () => {
    const other = sameLuck(away, job('status-quo'));
    expect(other.run.state.need).toEqual(away.run.state.need);
    expect(valueOf(other, 'outcome')).not.toBe(valueOf(away, 'outcome'));
  });
});
