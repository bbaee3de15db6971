import type { Results } from '../engine/results.ts';

export const timeParts = ['implementing', 'meetings', 'disruption', 'blocked'] as const;

/** Where capacity goes, shares that add up to 1: means over governments. */
export type TimeUse = Readonly<Record<(typeof timeParts)[number], number>>;

export function timeUseOf(results: Results, count: number): TimeUse {
  const sums = [0, 0, 0, 0];
  for (let seed = 0; seed < count; seed++) results.time(seed).forEach((share, part) => { sums[part] += share / count; });
  return Object.fromEntries(timeParts.map((part, place) => [part, sums[place]])) as unknown as TimeUse;
}
