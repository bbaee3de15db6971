import {
  chronicle,
  letWatch,
  metrics,
  observe,
  step,
  Summary,
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

/** The way of coordinating begins in month 12; the minister takes office when it stands. */
export const OFFICE = 13;
/** Months in office. */
export const MONTHS = 12;

/** A year in office: its run, what was chosen, and what it brought. */
export interface Year {
  readonly job: Job;
  readonly seed: number;
  /** Legacy ministry, by place. */
  readonly legacy: number;
  readonly run: Simulation;
  readonly choices: readonly HoursChoice[];
  readonly news: readonly MonthNews[];
  /** What the ministry supplied in the month before it got this minister. */
  readonly deliveredBefore: number;
  /** Over the months lived so far, in core's order of metrics; NaN: none. */
  readonly summary: Summary;
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
  const summary = new Summary(metrics);
  return { job, seed, legacy, run, deliveredBefore, choices: [], news: [], summary, watch };
}

/** The present-day ministry that the person leads: after a merger the merged one. */
export const ministryOf = ({ run, legacy }: Pick<Year, 'run' | 'legacy'>): number =>
  run.arrangement.presentMinistry[legacy];

export const nextDiary = (year: Year): Diary => diaryOf(year.run, ministryOf(year));

export const isOver = ({ news }: Year): boolean => news.length >= MONTHS;

/** One month on; nothing chosen: the rule decides. The run inside is moved. */
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
 * same forum meets; where another meets, the rule decides.
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

/** What the ministry delivered, a hundred being what it did before it got this minister: mean of the months lived. */
export const deliveredIndex = ({ news, deliveredBefore }: Year): number =>
  (100 * news.reduce((sum, { delivered }) => sum + delivered, 0)) / news.length / deliveredBefore;

/** A metric over the months lived; NaN where the model has none. */
export const valueOf = ({ summary }: Year, metric: string): number =>
  summary.value(metrics.findIndex(({ id }) => id === metric));

/** What happened so far, as pictures of a government at work take it. */
export const recorded = ({ run, watch }: Year): Recorded => ({
  regime: run.regime.id,
  observed: { chronicle: watch.tell() },
});
