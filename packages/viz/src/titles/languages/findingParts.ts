import type { RegimeWords } from '../metricWords.ts';

/** Regimes as a sentence has them, one after the other: `a`, `a and b`, `a, b and c`. @param last - before the last one */
export function listed(regimes: readonly RegimeWords[], last: string): string {
  const names = regimes.map(({ under }) => under);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/** In how many governments, after what is said of them; nothing where it is not told. */
export const counted = (counts: string | undefined): string => (counts === undefined ? '' : ` ${counts}`);
