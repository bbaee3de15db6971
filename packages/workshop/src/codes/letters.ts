import { fingerprint } from '@joined-up/core';

/** Letters and digits that nobody mixes up, read aloud or by hand: no I, L, O, 0, 1. */
export const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A whole number from 0 to below `most` that tells one text from most others. */
export const numberOf = (text: string, most: number): number =>
  parseInt(fingerprint(text).slice(0, 8), 16) % most;
