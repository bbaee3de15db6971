import { studentInterval } from '@joined-up/statistics';
import type { MetricWords, Words } from './words.ts';

/** A level of a lever; `worlds` as in `DoseRow`. */
interface Level {
  readonly label: string;
  readonly mean: number;
  readonly worlds?: readonly (number | null)[];
}

/**
 * Whether one level is above or below another by more than `matters`, and by more than chance between
 * worlds. With fewer than two worlds only the means count.
 */
function apart(one: Level, other: Level, matters: number): boolean {
  if (!(Math.abs(one.mean - other.mean) > matters)) return false;
  const differences = (one.worlds ?? []).flatMap((value, world) => {
    const against = other.worlds?.[world] ?? null;
    return value === null || against === null ? [] : [value - against];
  });
  const { low, high } = studentInterval(differences, 0.95);
  return differences.length < 2 || low > 0 || high < 0;
}

/**
 * What a response does along its levels, by more than `matters` and than chance: it peaks or dips in
 * between, rises, falls, hardly changes, or is unclear.
 * @param rows - response at each level, at least two, in the order of the levels
 */
export function doseTitle(
  rows: readonly Level[],
  matters: number,
  metric: MetricWords,
  lever: string,
  { dose }: Words,
): string {
  const [first, last] = [rows[0], rows.at(-1)!];
  const sorted = rows.toSorted((a, b) => b.mean - a.mean);
  const [highest, lowest] = [sorted[0], sorted.at(-1)!];
  if (
    highest.mean > Math.max(first.mean, last.mean) &&
    [first, last].every((end) => apart(highest, end, matters))
  )
    return dose.highest(metric, lever, highest.label);
  if (
    lowest.mean < Math.min(first.mean, last.mean) &&
    [first, last].every((end) => apart(lowest, end, matters))
  )
    return dose.lowest(metric, lever, lowest.label);
  if (apart(first, last, matters))
    return last.mean > first.mean ? dose.rises(metric, lever) : dose.falls(metric, lever);
  return Math.abs(last.mean - first.mean) > matters
    ? dose.unclear(metric, lever)
    : dose.flat(metric, lever);
}
