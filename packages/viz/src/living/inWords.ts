import type { Reels } from './reel.ts';

/** A share in [0, 1] as a whole number of a hundred. @param words - with {} for the number */
export const ofAHundred = (words: string, share: number): string =>
  words.replace('{}', String(Math.round(share * 100)));

/** Caption of a month: where the two sides part, or else its news. */
export const captionOf = ({ parting, captions }: Reels, month: number): string =>
  parting?.month === month ? parting.text : captions[month];

/**
 * How far each side is at the end of a month, and what waits: a sentence for each side.
 * @param words - with {} for the number
 */
export const sidesInWords = ({ sides }: Reels, month: number, words: string): string[] =>
  sides.map(
    ({ title, months }) => `${title}: ${ofAHundred(words, months[month].reached)}, ${months[month].waits}.`,
  );
