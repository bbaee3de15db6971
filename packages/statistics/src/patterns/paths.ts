import { mean } from '../summary/mean.ts';

// What a path says: one number a month, or a difference of two runs a month. Places count from 0.

/**
 * The first place at which half of the largest gain is reached: the largest value above 0 counts as the whole gain.
 * @param path - shape [month], a gain each month
 * @returns -1 if there is never a gain
 */
export function halfOfLargestGain(path: readonly number[]): number {
  const most = Math.max(...path);
  return most > 0 ? path.findIndex((value) => value >= most / 2) : -1;
}

/** The first place from which a path stays above 0 to its end. @returns -1 if its last value is not above 0 */
export function staysAboveFrom(path: readonly number[]): number {
  const last = path.findLastIndex((value) => !(value > 0));
  return last === path.length - 1 ? -1 : last + 1;
}

/** Months in which a path is below 0. */
export const monthsBelowZero = (path: readonly number[]): number =>
  path.filter((value) => value < 0).length;

/**
 * The first place from which all that has come together since the beginning stays above 0: where what was
 * lost at first has been earned back for good.
 * @returns -1 if it is not above 0 at the end
 */
export function cumulatedTurnsPositive(path: readonly number[]): number {
  let sum = 0;
  return staysAboveFrom(path.map((value) => (sum += value)));
}

/**
 * Which share of a gain is lost: 0 if none, 1 if all, below 0 if it has grown.
 * @param before - shape [month]: the gain while it was whole; its mean counts
 * @param after - shape [month]: the gain afterwards; its mean counts
 * @returns NaN if there was no gain to lose
 */
export function shareLost(before: readonly number[], after: readonly number[]): number {
  const gain = mean(before);
  return gain > 0 ? 1 - mean(after) / gain : Number.NaN;
}

/** Means of spans of equal length, the last one shorter if the path does not end with one; shape [span]. */
export function meansOfSpans(path: readonly number[], length: number): number[] {
  return Array.from({ length: Math.ceil(path.length / length) }, (_, span) =>
    mean(path.slice(span * length, (span + 1) * length)),
  );
}
