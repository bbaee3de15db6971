import { forumText } from './forumText.ts';
import type { Film, FilmMonth, Thread } from './film.ts';
import type { LivingNames } from './livingNames.ts';
import type { Words } from '../titles/words.ts';

/** Waits of fewer months than this are no news. */
const LONG = 3;
/** More meetings than this in a month are news. */
const MANY = 24;

/** One line on a month, and how much it matters. */
export interface News {
  readonly text: string;
  readonly matters: number;
}

/**
 * One line on a month: a reform, more meetings than usual, what a forum settled after long, or who waits
 * longest.
 */
export function newsOf(film: Film, i: number, names: LivingNames, words: Words): News {
  const { living } = words;
  const month = film.months[i];
  if (month.changed) {
    const before = film.months[i - 1]?.arranged.regime;
    return {
      text: before === month.arranged.regime ? living.changes : living.begins(names.regime),
      matters: 1000,
    };
  }
  if (month.meetings.length > MANY && month.meetings.length > (film.months[i - 1]?.meetings.length ?? 0))
    return { text: living.manyMeetings(month.meetings.length), matters: 500 };
  const freed = longest(
    month,
    month.settled.filter(({ by }) => by !== undefined),
  );
  if (freed !== undefined && month.month - freed.thread.since >= LONG) {
    const age = month.month - freed.thread.since;
    return {
      text: living.settles(
        forumText(month, freed.by!, names, words, 'subject'),
        names.ministry[freed.thread.ministry],
        names.ministry[freed.thread.waitsFor],
        age,
      ),
      matters: 100 + age,
    };
  }
  const between = month.waiting.find((thread) => betweenMinistries(month, thread));
  const age = between === undefined ? 0 : month.month - between.since;
  if (between === undefined || age < LONG) return { text: living.quiet, matters: 0 };
  const [who, whom] = [names.ministry[between.ministry], names.ministry[between.waitsFor]];
  const vain = month.meetings.find(({ left }) => left.includes(between));
  return {
    text:
      vain === undefined
        ? living.hasWaited(who, whom, age)
        : living.inVain(forumText(month, vain.met.forum, names, words, 'subject'), who, whom, age),
    matters: age,
  };
}

/** Whether the thread is between two present-day ministries. */
export const betweenMinistries = (
  { arranged: { house } }: FilmMonth,
  { ministry, waitsFor }: Thread,
): boolean => house[ministry] !== house[waitsFor];

function longest(
  month: FilmMonth,
  settled: FilmMonth['settled'],
): FilmMonth['settled'][number] | undefined {
  return settled
    .filter(({ thread }) => betweenMinistries(month, thread))
    .reduce<FilmMonth['settled'][number] | undefined>(
      (oldest, one) => (oldest === undefined || one.thread.since < oldest.thread.since ? one : oldest),
      undefined,
    );
}
