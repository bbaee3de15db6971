import type { Film, FilmMonth, Thread } from './film.ts';

/** Where two runs with the same luck part: the same work waits in both, and a forum settles it in one of them. */
export interface Parting {
  readonly month: number;
  /** The side on which it is settled, 0 or 1. */
  readonly side: 0 | 1;
  readonly thread: Thread;
  readonly forum: string;
  /** Months that it goes on waiting on the other side; `undefined`: to the end of the run. */
  readonly more: number | undefined;
}

const same = (one: Thread, other: Thread): boolean =>
  one.mandate === other.mandate && one.since === other.since && one.waitsFor === other.waitsFor;

/**
 * The first month from `from` on in which two runs part. Of several pieces of work, the one that goes on
 * waiting longest.
 * @param films - two, of the same government and luck
 */
export function partingOf([a, b]: readonly [Film, Film], from: number): Parting | undefined {
  for (let i = 0; i < Math.min(a.months.length, b.months.length); i++) {
    if (a.months[i].month < from) continue;
    const found = [...partings(a, b, i, 0), ...partings(b, a, i, 1)];
    found.sort((one, other) => (other.more ?? Infinity) - (one.more ?? Infinity));
    if (found.length > 0) return found[0];
  }
  return undefined;
}

function partings(settling: Film, other: Film, i: number, side: 0 | 1): Parting[] {
  return settling.months[i].settled.flatMap(({ thread, by }) =>
    by === undefined || !other.months[i].waiting.some((waiting) => same(waiting, thread))
      ? []
      : [
          {
            month: settling.months[i].month,
            side,
            thread,
            forum: by,
            more: moreMonths(other.months, i, thread),
          },
        ],
  );
}

function moreMonths(months: readonly FilmMonth[], from: number, thread: Thread): number | undefined {
  for (let i = from + 1; i < months.length; i++)
    if (months[i].settled.some((one) => same(one.thread, thread))) return i - from;
  return undefined;
}
