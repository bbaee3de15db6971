import type { RegimeWords } from '../metricWords.ts';

/**
 * Regimes as a list in a sentence: `a`, `a and b`, `a, b and c`. @param last - the word before the last one
 */
export function listed(regimes: readonly RegimeWords[], last: string): string {
  const names = regimes.map(({ under }) => under);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/** Numbers of governments to append to a clause; empty where they are not told. */
export const counted = (counts: string | undefined): string => (counts === undefined ? '' : ` ${counts}`);
