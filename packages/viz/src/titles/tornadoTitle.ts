import type { TornadoRow } from '../charts/tornado.ts';
import { formatNumber } from './formatNumber.ts';
import type { Words } from './words.ts';

/** How far the difference moves when the parameter crosses its range. */
export const spreadOf = ({ atLow, atHigh }: Pick<TornadoRow, 'atLow' | 'atHigh'>): number => Math.abs(atHigh.mean - atLow.mean);

/** What a tornado says: one parameter that matters so many times as much as the next, one that moves most, or none. */
export function tornadoTitle(rows: readonly TornadoRow[], matters: number, words: Words, nameOf: (id: string) => string): string {
  const [first, second] = rows.filter(({ dummy }) => dummy !== true).toSorted((a, b) => spreadOf(b) - spreadOf(a));
  const noise = Math.max(matters, ...rows.filter(({ dummy }) => dummy === true).map(spreadOf));
  if (first === undefined || spreadOf(first) <= noise) return words.titles.nothingDrives;
  const times = second === undefined ? 1 : spreadOf(first) / spreadOf(second);
  if (second !== undefined && spreadOf(second) > noise && times >= 2) return words.titles.drivesTimes(nameOf(first.parameter), formatNumber(times, times < 3 ? 1 : 0, words), nameOf(second.parameter));
  return words.titles.drives(nameOf(first.parameter));
}
