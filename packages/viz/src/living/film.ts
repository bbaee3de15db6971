import type { Achieved, Arranged, Blocked, Chronicle, Met, Settled, Worked } from '@joined-up/core';

/** Work that waits: whose it is, whom it waits for and since which month. */
export interface Thread {
  readonly mandate: number;
  /** Indices of legacy ministries. */
  readonly ministry: number;
  readonly waitsFor: number;
  readonly since: number;
  readonly segment: string;
  readonly service: string;
}

/** A meeting of a forum, with the threads that came up in it. */
export interface Meeting {
  readonly met: Met;
  readonly settled: readonly Thread[];
  readonly left: readonly Thread[];
}

/** What can be seen in one month. */
export interface FilmMonth {
  readonly month: number;
  readonly arranged: Arranged;
  /** Whether the arrangement changed in this month; never in month 0. */
  readonly changed: boolean;
  /** Meetings of forums, in the order in which they were held; ministries' own are left out. */
  readonly meetings: readonly Meeting[];
  /** Threads at the end of the month, oldest first. */
  readonly waiting: readonly Thread[];
  readonly arisen: readonly Thread[];
  /** Threads that ended, and the forum that settled them, if one did. */
  readonly settled: readonly { readonly thread: Thread; readonly by: string | undefined }[];
  readonly worked: Worked;
  readonly achieved: Achieved;
  readonly backing: number;
}

/** A run, month by month. */
export interface Film {
  readonly ministries: Chronicle['ministries'];
  readonly goals: Chronicle['goals'];
  readonly months: readonly FilmMonth[];
}

const threadOf = ({ mandate, ministry, waitsFor, month, segment, service }: Blocked): Thread => ({
  mandate,
  ministry,
  waitsFor,
  since: month,
  segment,
  service,
});

/** Groups what happened in a run by month. */
export function filmOf({ ministries, goals, happenings }: Chronicle): Film {
  const months: FilmMonth[] = [];
  const waiting = new Map<number, Thread>();
  /** Threads at the start of the month, by mandate: those that meetings take up. */
  const known = new Map<number, Thread>();
  let arranged: Arranged | undefined;
  let changed = false;
  let meetings: { met: Met }[] = [];
  let arisen: Thread[] = [];
  let settled: { thread: Thread; by: Settled['by'] }[] = [];
  let worked: Worked | undefined;
  let achieved: Achieved | undefined;
  const threads = (mandates: readonly number[]) => mandates.flatMap((mandate) => known.get(mandate) ?? []);

  for (const one of happenings) {
    switch (one.kind) {
      case 'arranged':
        arranged = one;
        changed = true;
        break;
      case 'met':
        if (one.type !== 'ministry') meetings.push({ met: one });
        break;
      case 'blocked': {
        const thread = threadOf(one);
        waiting.set(one.mandate, thread);
        arisen.push(thread);
        break;
      }
      case 'settled': {
        const thread = waiting.get(one.mandate);
        waiting.delete(one.mandate);
        if (thread !== undefined) settled.push({ thread, by: one.by });
        break;
      }
      case 'worked':
        worked = one;
        break;
      case 'achieved':
        achieved = one;
        break;
      case 'backed': {
        months.push({
          month: one.month,
          arranged: arranged!,
          changed: changed && one.month > 0,
          meetings: meetings.map(({ met }) => ({
            met,
            settled: threads(met.settled),
            left: threads(met.left),
          })),
          waiting: [...waiting.values()],
          arisen,
          settled,
          worked: worked!,
          achieved: achieved!,
          backing: one.backing,
        });
        known.clear();
        for (const thread of waiting.values()) known.set(thread.mandate, thread);
        changed = false;
        meetings = [];
        arisen = [];
        settled = [];
      }
    }
  }
  return { ministries, goals, months };
}
