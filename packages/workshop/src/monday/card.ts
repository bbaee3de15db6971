import type { Forecast } from './forecast.ts';

/** How it came out, in the judgement of those who wrote the card. */
export const outcomes = ['as-expected', 'more', 'less', 'nothing', 'not-done'] as const;
export type CameOut = (typeof outcomes)[number];

/**
 * What a table of the room will do, what it expects by when and, later, what happened. Plain data, in the
 * room's own words.
 */
export interface MondayCard {
  /** The day it was written: yyyy-mm-dd. */
  readonly day: string;
  readonly who: string;
  readonly act: string;
  /** What they will count, its value now, and the value they expect in thirty days. */
  readonly sign: string;
  readonly now: string;
  readonly expected: string;
  /** Settings of the room as a link's text, and what the model then expected of B instead of A. */
  readonly link: string;
  readonly forecast?: Forecast;
  readonly came?: {
    readonly day: string;
    readonly how: CameOut;
    readonly count: string;
    readonly why: string;
  };
}

/** Days until a card is opened again. */
export const DAYS = 30;

/** A day as yyyy-mm-dd, in the reader's time zone. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The same day at noon, so that no change of clocks moves it. */
export const dateOf = (day: string): Date => new Date(`${day}T12:00:00`);

/** The day on which a card is to be opened again. */
export function dueOn({ day }: Pick<MondayCard, 'day'>): string {
  const date = dateOf(day);
  date.setDate(date.getDate() + DAYS);
  return dayOf(date);
}

/** Whether the thirty days are over. */
export const isDue = (card: MondayCard, today: string): boolean => today >= dueOn(card);
