import { LETTERS, numberOf } from '../codes/letters.ts';
import { jobKey } from '../engine/job.ts';
import type { Due } from './diary.ts';
import { hoursLeft, ruleChoice, type HoursChoice } from './choice.ts';
import { beginYear, isOver, live, nextDiary, type Year } from './year.ts';

/** A card on paper: a meeting to go to, or hours for the own ministry. */
export interface PlayCard {
  /** Three letters or digits, valid in this year only. */
  readonly code: string;
  readonly due?: Due;
  readonly own?: number;
  /** Months of the year in which a meeting is due, from 1. */
  readonly months: readonly number[];
}

/** All cards of a year in office. */
export interface Deck {
  readonly cards: readonly PlayCard[];
  /** Hours of each month. */
  readonly hours: number;
}

/** What is wrong with the codes of a month. `left` is negative: hours beyond those there are. */
export type CardProblem =
  | { readonly kind: 'unknown' | 'not-due'; readonly month: number; readonly codes: readonly string[] }
  | { readonly kind: 'too-much'; readonly month: number; readonly left: number };

/** Cards for the own ministry: they add up to any whole number of hours up to 15. */
const OWN_HOURS = [1, 2, 4, 8] as const;

/**
 * The cards of a year: every meeting in it, and hours for the own ministry. Which meetings there are
 * depends on no choice.
 */
export function deckOf({ job, seed, legacy }: Pick<Year, 'job' | 'seed' | 'legacy'>): Deck {
  const found = new Map<string, { readonly due: Due; readonly months: number[] }>();
  let year = beginYear(job, seed, legacy);
  const { hours } = nextDiary(year);
  while (!isOver(year)) {
    const diary = nextDiary(year);
    for (const due of diary.dues) {
      if (!due.principals) continue;
      const known = found.get(due.id) ?? { due, months: [] };
      known.months.push(year.news.length + 1);
      found.set(due.id, known);
    }
    year = live(year, ruleChoice(diary));
  }
  const key = `${jobKey(job)} ${seed} ${legacy}`;
  const cards = [
    ...OWN_HOURS.map((own) => ({ own, months: [] })),
    ...[...found.values()].map(({ due, months }) => ({ due, months })),
  ];
  return { hours, cards: cards.map((card, place) => ({ ...card, code: codeOf(place, key) })) };
}

/** The index of a card in two letters, and a check letter against other years and slips of the pen. */
function codeOf(place: number, key: string): string {
  const check = numberOf(`${key} ${place}`, LETTERS.length);
  const letters = [Math.floor(place / LETTERS.length), place % LETTERS.length, check];
  return letters.map((letter) => LETTERS[letter]).join('');
}

/**
 * The choice that the codes of a month make. Lower case, commas and blanks do not matter; a card counts
 * once.
 */
export function choiceOf(deck: Deck, year: Year, text: string): HoursChoice | CardProblem {
  const month = year.news.length + 1;
  const codes = [...new Set(text.toUpperCase().match(/[^\s,;.]+/g))];
  const found = codes.map((code) => ({ code, card: deck.cards.find((one) => one.code === code) }));
  const unknown = found.filter(({ card }) => card === undefined).map(({ code }) => code);
  if (unknown.length > 0) return { kind: 'unknown', month, codes: unknown };
  const diary = nextDiary(year);
  const meetings = found.flatMap(({ card }) => (card!.due === undefined ? [] : [card!]));
  const notDue = meetings.filter(({ due }) => diary.dues.every(({ id }) => id !== due!.id));
  if (notDue.length > 0) return { kind: 'not-due', month, codes: notDue.map(({ code }) => code) };
  const own = found.reduce((sum, { card }) => sum + (card!.own ?? 0), 0);
  const choice = { going: meetings.map(({ due }) => due!.id), own: Math.min(diary.own, own) };
  const left = hoursLeft(diary, choice);
  return left < 0 ? { kind: 'too-much', month, left } : choice;
}

/**
 * Plays months by their codes, one line (or part between slashes) each.
 * @returns the year after them, or the first mistake; then nothing is played
 */
export function playCodes(deck: Deck, year: Year, text: string): Year | CardProblem {
  const lines = text.trim().split(/\s*[\n/]\s*/);
  // Play on a copy: playing moves the run inside a year, and a mistake must leave it untouched.
  let trial = livedAgain(year);
  for (const line of lines) {
    if (isOver(trial)) break;
    const choice = choiceOf(deck, trial, line);
    if ('kind' in choice) return choice;
    trial = live(trial, choice);
  }
  return trial;
}

/** The same year again, with the same choices. */
function livedAgain({ job, seed, legacy, choices }: Year): Year {
  let year = beginYear(job, seed, legacy);
  for (const choice of choices) year = live(year, choice);
  return year;
}
