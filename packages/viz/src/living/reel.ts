import type { Words } from '../titles/words.ts';
import { dotsOf, fates, portionOf } from './dots.ts';
import type { Film, FilmMonth, Thread } from './film.ts';
import { forumText } from './forumText.ts';
import type { LivingNames } from './livingNames.ts';
import { betweenMinistries, newsOf } from './news.ts';
import { partingOf, type Parting } from './parting.ts';

/** A thread between two seats: who waits, for whom, since which month. */
export type ReelThread = readonly [from: number, to: number, since: number];

/** A meeting as it is drawn: seats by index. */
export interface ReelMeeting {
  /** Id of the forum. */
  readonly forum: string;
  readonly name: string;
  readonly result: string;
  readonly ministers: readonly number[];
  readonly delegates: readonly number[];
  readonly settled: readonly ReelThread[];
  readonly left: readonly ReelThread[];
}

/** What is drawn of one month. */
export interface ReelMonth {
  /** Goals reached, in [0, 1]: by glass, and their mean by cabinet weight. */
  readonly levels: readonly number[];
  readonly reached: number;
  /** By seat: share of time in meetings, and pieces of work that wait. */
  readonly meetings: readonly number[];
  readonly stuck: readonly number[];
  /** By seat: its own index, or that of the first seat of its merged ministry. */
  readonly house: readonly number[];
  /** The oldest threads between ministries. */
  readonly threads: readonly ReelThread[];
  /** Meetings that are played, at most `MOST_MEETINGS`. */
  readonly table: readonly ReelMeeting[];
  readonly waits: string;
  readonly news: string;
}

/** One government, ready to be drawn: plain data, in one language. */
export interface Reel {
  readonly title: string;
  readonly colour: string;
  readonly seats: readonly { readonly name: string; readonly capacity: number }[];
  readonly glasses: readonly string[];
  readonly months: readonly ReelMonth[];
  /** What perfect coordination reaches by month, in [0, 1]; empty: not known. */
  readonly best: readonly number[];
  /** Work on its way: when it leaves (months), seat, glass, fate (index in `fates`); rising by time. */
  readonly dots: readonly (readonly [at: number, seat: number, glass: number, fate: number])[];
}

/** All that a living government shows: one or two reels under one clock. */
export interface Reels {
  readonly sides: readonly Reel[];
  /** Months that are marked on the clock, the reform first. */
  readonly marks: readonly number[];
  /** The month in which the sides part, the moment of the meeting in which they do, and the sentence for it. */
  readonly parting: { readonly month: number; readonly time: number; readonly text: string } | undefined;
  /**
   * The news of each month: of the side where it matters more, with that side's name where there are two.
   */
  readonly captions: readonly string[];
}

/** The first part of a month is for meetings, the rest for work. */
export const MEETINGS_END = 0.5;

/** At most this many threads are drawn, the oldest. */
const THREADS = 4;
/** At most this many meetings are played in a month. */
export const MOST_MEETINGS = 8;
/** At most this many goals get a glass, those with most cabinet weight. */
const GLASSES = 8;

export interface ReelInput {
  readonly film: Film;
  readonly title: string;
  readonly colour: string;
  readonly names: LivingNames;
}

/**
 * Makes reels of runs of one government with the same luck.
 * @param seats - most seats, ≥ 3; where there are more ministries, the smallest share the last seat
 * @param best - the same run under perfect coordination
 */
export function reelsOf(
  inputs: readonly ReelInput[],
  words: Words,
  seats: number,
  best: Film | undefined,
): Reels {
  const films = inputs.map(({ film }) => film);
  const portion = portionOf(films);
  const order = seatOrder(films, seats);
  const glasses = glassesOf(films[0]);
  const changed = films.flatMap(({ months }) => months.filter((month) => month.changed));
  const marks = [...new Set(changed.map(({ month }) => month))].sort((a, b) => a - b);
  const parting = films.length === 2 ? partingOf([films[0], films[1]], marks[0] ?? 0) : undefined;
  const news = inputs.map(({ film, names }) => film.months.map((_, i) => newsOf(film, i, names, words)));
  return {
    sides: inputs.map((input, side) => ({
      title: input.title,
      colour: input.colour,
      seats: order.shown.map((houses, i) => ({
        name:
          houses.length > 1 ? words.living.others(houses.length) : input.names.ministry[order.shown[i][0]],
        capacity: houses.reduce((sum, m) => sum + input.film.ministries[m].capacity, 0),
      })),
      glasses: glasses.map((k) => input.names.goal[k]),
      months: input.film.months.map((month, i) =>
        monthOf(month, input, { ...order, glasses }, words, news[side][i].text),
      ),
      best: best === undefined ? [] : best.months.map((month) => reachedIn(best, month)),
      dots: dotsOf(input.film, portion).flatMap(({ at, ministry, goal, fate }) => {
        const glass = glasses.indexOf(goal);
        return glass < 0
          ? []
          : [[Math.round(at * 1000) / 1000, order.seatOf[ministry], glass, fates.indexOf(fate)] as const];
      }),
    })),
    marks,
    parting:
      parting === undefined
        ? undefined
        : {
            month: parting.month,
            time: timeOf(parting, films[parting.side]),
            text: partingText(parting, inputs, words),
          },
    captions: films[0].months.map((_, i) => {
      const side = news.length === 2 && news[1][i].matters > news[0][i].matters ? 1 : 0;
      const { text } = news[side][i];
      return inputs.length === 1 || text === words.living.quiet ? text : `${inputs[side].title}: ${text}`;
    }),
  };
}

function partingText(
  { month, side, thread, forum, more }: Parting,
  inputs: readonly ReelInput[],
  words: Words,
): string {
  const settling = inputs[side];
  const filmMonth = settling.film.months.find((one) => one.month === month)!;
  const { ministry } = settling.names;
  const told = {
    who: ministry[thread.ministry],
    whom: ministry[thread.waitsFor],
    settles: settling.title,
    forum: forumText(filmMonth, forum, settling.names, words, 'subject'),
    waits: inputs[1 - side].title,
  };
  return more === undefined ? words.living.partForGood(told) : words.living.part(told, more);
}

/**
 * The meetings of a month that are played, in the order in which they were held: if there are too many,
 * those that settle something go first.
 */
function playedOf({ meetings }: FilmMonth): FilmMonth['meetings'] {
  const settling = meetings.filter(({ settled }) => settled.length > 0);
  const others = meetings.filter(({ settled }) => settled.length === 0);
  const played = new Set([...settling, ...others].slice(0, MOST_MEETINGS));
  return meetings.filter((meeting) => played.has(meeting));
}

/** The middle of the meeting, when it becomes visible that something is settled. */
function timeOf({ month, forum }: Parting, film: Film): number {
  const played = playedOf(film.months.find((one) => one.month === month)!);
  const place = Math.max(
    0,
    played.findIndex(({ met }) => met.forum === forum),
  );
  return month + (MEETINGS_END * (place + 0.55)) / Math.max(1, played.length);
}

interface SeatOrder {
  /** Legacy ministries at each seat. */
  readonly shown: readonly (readonly number[])[];
  readonly seatOf: readonly number[];
}

/**
 * Houses that merge in any of the films sit side by side in all; where there are more than seats, the
 * smallest share the last.
 */
function seatOrder(films: readonly Film[], seats: number): SeatOrder {
  const { ministries } = films[0];
  const houses = films.flatMap(({ months }) => months.map(({ arranged }) => arranged.house));
  const apartFrom = (m: number) => Math.min(...houses.map((house) => house[m]));
  const all = ministries.map((_, m) => m).sort((a, b) => apartFrom(a) - apartFrom(b) || a - b);
  const large = new Set(
    ministries
      .map(({ capacity }, m) => ({ m, capacity }))
      .sort((a, b) => b.capacity - a.capacity)
      .slice(0, ministries.length > seats ? seats - 1 : seats)
      .map(({ m }) => m),
  );
  const small = all.filter((m) => !large.has(m));
  const shown = [...all.filter((m) => large.has(m)).map((m) => [m]), ...(small.length > 0 ? [small] : [])];
  return { shown, seatOf: ministries.map((_, m) => shown.findIndex((at) => at.includes(m))) };
}

const glassesOf = ({ goals }: Film): number[] =>
  goals
    .map(({ weight }, k) => ({ k, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, GLASSES)
    .map(({ k }) => k)
    .sort((a, b) => a - b);

const fine = (value: number): number => Math.round(value * 1000) / 1000;

const reachedIn = ({ goals }: Film, { achieved: { outcome } }: FilmMonth): number =>
  fine(goals.reduce((sum, { weight }, k) => sum + weight * outcome[k], 0));

function monthOf(
  month: FilmMonth,
  { film, names }: ReelInput,
  { shown, seatOf, glasses }: SeatOrder & { readonly glasses: readonly number[] },
  words: Words,
  news: string,
): ReelMonth {
  const { living } = words;
  const threadOf = ({ ministry, waitsFor, since }: Thread): ReelThread => [
    seatOf[ministry],
    seatOf[waitsFor],
    since,
  ];
  const between = (threads: readonly Thread[]): ReelThread[] =>
    threads.filter((thread) => betweenMinistries(month, thread)).map(threadOf);
  const { house } = month.arranged;
  const seatsOf = (present: readonly number[]) => [...new Set(present.map((m) => seatOf[m]))];
  const stuck = shown.map(() => 0);
  for (const { ministry } of month.waiting) stuck[seatOf[ministry]]++;
  const capacity = (m: number) => film.ministries[m].capacity;
  return {
    levels: glasses.map((k) => fine(month.achieved.outcome[k])),
    reached: reachedIn(film, month),
    meetings: shown.map((at) =>
      fine(
        at.reduce((sum, m) => sum + month.worked.meetings[m] * capacity(m), 0) /
          at.reduce((sum, m) => sum + capacity(m), 0),
      ),
    ),
    stuck,
    house: shown.map(([m]) => seatOf[house[m]]),
    threads: between(month.waiting)
      .filter(([from, to]) => from !== to)
      .slice(0, THREADS),
    table: playedOf(month).map(({ met, settled, left }) => {
      return {
        forum: met.forum,
        name: forumText(month, met.forum, names, words, 'label'),
        result: living.onTable(settled.length, left.length),
        ministers: seatsOf(met.ministers),
        delegates: seatsOf(met.delegates),
        settled: between(settled),
        left: between(left),
      };
    }),
    waits:
      month.waiting.length === 0
        ? living.nothingWaits
        : living.waits(month.waiting.length, month.month - month.waiting[0].since),
    news,
  };
}
