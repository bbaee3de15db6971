import { fingerprint } from '@joined-up/core';

/** Letters and digits that are hard to mix up in speech and handwriting: no I, L, O, 0, 1. */
export const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A hash of a text: a whole number in [0, most). */
export const numberOf = (text: string, most: number): number =>
  parseInt(fingerprint(text).slice(0, 8), 16) % most;
