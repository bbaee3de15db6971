import { fingerprint } from '@joined-up/core';

/** Longest name in an id: a unit has its ministry's before its own, and an id has at most 128 characters. */
const MOST = 60;
/**
 * Most characters of the names that key the case's random draws; another length would change published
 * results.
 */
const LUCK = 38;

/**
 * An id from a name: `Department of Health and Human Services` → `health-and-human-services`. One that is
 * too long ends at a word, with four digits of its own.
 */
export function slug(name: string): string {
  const whole = [...plain(name)];
  // Nothing but signs: digits of its fingerprint.
  if (whole.length === 0) return `n-${fingerprint(name).slice(0, 4)}`;
  if (whole.length <= MOST) return whole.join('');
  const room = whole.slice(0, MOST - 5);
  const end = room.lastIndexOf('-');
  return `${room.slice(0, end > MOST / 2 ? end : room.length).join('')}-${fingerprint(name).slice(0, 4)}`;
}

/** Key of a name's random draws. */
export const luckSlug = (name: string): string => plain(name).slice(0, LUCK).replace(/-+$/, '');

const plain = (name: string): string =>
  name
    .replace(/^(the )?department of (the )?/i, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’.]/g, '')
    // Vowel signs and other marks belong to words.
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
