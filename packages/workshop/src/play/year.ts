import {
  chronicle,
  letWatch,
  metrics,
  observe,
  step,
  RunSummary,
  type Chronicle,
  type Simulation,
  type Watch,
} from '@joined-up/core';
import { prepareRun } from '../engine/runSeeds.ts';
import type { Job } from '../engine/job.ts';
import { diaryOf, type Diary } from './diary.ts';
import type { HoursChoice } from './choice.ts';
import { deliveredBy, liveMonth, type MonthNews } from './played.ts';
import type { Recorded } from './recordRun.ts';

/** First month in office: the one after the way of coordinating begins. */
export const OFFICE = 13;
/** Months in office. */
export const MONTHS_IN_YEAR = 12;

/** A year in office: its run, what was chosen, and what it brought. */
export interface Year {
  readonly job: Job;
  readonly seed: number;
  /** Index of the legacy ministry. */
  readonly legacy: number;
  readonly run: Simulation;
  readonly choices: readonly HoursChoice[];
  readonly news: readonly MonthNews[];
  /** What the ministry supplied in the month before the minister took office. */
  readonly deliveredBefore: number;
  /** Over the months so far, in core's order of metrics; NaN where a metric has no value. */
  readonly summary: RunSummary;
  /** Records all that happens, from the first month on. */
  readonly watch: Watch<Chronicle>;
}

export function beginYear(job: Job, seed: number, legacy: number): Year {
  const run = prepareRun(job, seed);
  const watch = chronicle.begin(run.world);
  letWatch(run, [watch]);
  while (run.state.month < OFFICE) {
    step(run);
    watch.see(observe(run));
  }
  delete run.witness;
  const deliveredBefore = deliveredBy(run, ministryOf({ run, legacy }));
  const summary = new RunSummary(metrics);
  return { job, seed, legacy, run, deliveredBefore, choices: [], news: [], summary, watch };
}

/** Index of the present-day ministry that the person leads: after a merger the merged one. */
export const ministryOf = ({ run, legacy }: Pick<Year, 'run' | 'legacy'>): number =>
  run.arrangement.presentMinistry[legacy];

export const nextDiary = (year: Year): Diary => diaryOf(year.run, ministryOf(year));

export const isOver = ({ news }: Year): boolean => news.length >= MONTHS_IN_YEAR;

/** The year one month later; without a choice the rule decides. Moves the run inside. */
export function live(year: Year, choice?: HoursChoice): Year {
  const news = liveMonth(year.run, ministryOf(year), choice, year.watch);
  const observation = observe(year.run);
  year.summary.add(observation);
  year.watch.see(observation);
  return {
    ...year,
    choices: choice === undefined ? year.choices : [...year.choices, choice],
    news: [...year.news, news],
  };
}

/**
 * The same year, the same shocks, under another way of coordinating, with the same choices wherever the
 * same forum meets. Forums that did not meet in the first year are left to the rule.
 */
export function sameLuck(year: Year, job: Job, choices: readonly HoursChoice[] = year.choices): Year {
  let other = beginYear(job, year.seed, year.legacy);
  const known = new Set(
    choices.flatMap(({ going }) => going).concat(year.news.flatMap(({ met }) => met.map(({ id }) => id))),
  );
  for (let month = 0; month < year.news.length; month++) {
    const choice = choices[month];
    const diary = nextDiary(other);
    other = live(
      other,
      choice === undefined
        ? undefined
        : {
            own: choice.own,
            going: diary.dues
              .filter(({ id }) => (known.has(id) ? choice.going.includes(id) : true))
              .map(({ id }) => id),
          },
    );
  }
  return other;
}

/**
 * What the ministry delivered, mean of the months so far; 100 is what it did before the minister took
 * office.
 */
export const deliveredIndex = ({ news, deliveredBefore }: Year): number =>
  (100 * news.reduce((sum, { delivered }) => sum + delivered, 0)) / news.length / deliveredBefore;

/** A metric over the months so far; NaN where it has no value. */
export const valueOf = ({ summary }: Year, metric: string): number =>
  summary.value(metrics.findIndex(({ id }) => id === metric));

/** What happened so far, in the form that pictures of a government at work take. */
export const recorded = ({ run, watch }: Year): Recorded => ({
  regime: run.regime.id,
  observed: { chronicle: watch.tell() },
});
