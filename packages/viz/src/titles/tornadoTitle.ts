import type { TornadoRow } from '../rows/tornadoRow.ts';
import { formatNumber } from './formatNumber.ts';
import type { Words } from './words.ts';

/** How far the number moves when the parameter crosses its range. */
export const spreadOf = ({ atLow, atHigh }: Pick<TornadoRow, 'atLow' | 'atHigh'>): number =>
  Math.abs(atHigh.mean - atLow.mean);

/**
 * Half of the 95 % interval of a spread, as if its two ends were independent; 0 where intervals are not
 * known.
 */
const doubtOf = ({ atLow, atHigh }: TornadoRow): number =>
  Math.hypot(
    ...[atLow, atHigh].map(({ low, high }) =>
      low === undefined || high === undefined ? 0 : (high - low) / 2,
    ),
  );

/**
 * The finding of a tornado: a parameter that matters several times as much as the next; one that moves the
 * number most, or perhaps does where its interval cannot tell it from the next; or none.
 */
export function tornadoTitle(
  rows: readonly TornadoRow[],
  matters: number,
  words: Words,
  nameOf: (id: string) => string,
): string {
  const [first, second] = rows
    .filter(({ dummy }) => dummy !== true)
    .toSorted((a, b) => spreadOf(b) - spreadOf(a));
  const noise = Math.max(matters, ...rows.filter(({ dummy }) => dummy === true).map(spreadOf));
  if (first === undefined || spreadOf(first) <= noise) return words.titles.nothingDrives;
  if (second === undefined) return words.titles.drives(nameOf(first.parameter));
  const [ahead, times] = [spreadOf(first) - spreadOf(second), spreadOf(first) / spreadOf(second)];
  if (ahead < doubtOf(first)) return words.titles.mayDrive(nameOf(first.parameter));
  // Say how many times only where the second is clear of the noise too.
  if (spreadOf(second) > noise && times >= 2 && ahead >= Math.hypot(doubtOf(first), doubtOf(second)))
    return words.titles.drivesTimes(
      nameOf(first.parameter),
      formatNumber(times, times < 3 ? 1 : 0, words),
      nameOf(second.parameter),
    );
  return words.titles.drives(nameOf(first.parameter));
}
