import { mean } from '../summary/mean.ts';

// Features of a path: one number for each month, or the difference of two runs. Months count from 0.

/**
 * The first month in which half of the largest gain is reached: the largest value, if above 0, is the
 * whole gain.
 * @param path - shape [month], a gain each month
 * @returns −1 if there is never a gain
 */
export function halfOfLargestGain(path: readonly number[]): number {
  const most = Math.max(...path);
  return most > 0 ? path.findIndex((value) => value >= most / 2) : -1;
}

/**
 * The first month from which a path stays above 0 to its end.
 * @returns -1 if its last value is not above 0
 */
export function staysAboveFrom(path: readonly number[]): number {
  const last = path.findLastIndex((value) => !(value > 0));
  return last === path.length - 1 ? -1 : last + 1;
}

/** Number of months in which a path is below 0. */
export const monthsBelowZero = (path: readonly number[]): number =>
  path.filter((value) => value < 0).length;

/**
 * The first month from which the cumulative sum stays above 0: when early losses have been earned back for
 * good.
 * @returns −1 if it is not above 0 at the end
 */
export function cumulatedTurnsPositive(path: readonly number[]): number {
  let sum = 0;
  return staysAboveFrom(path.map((value) => (sum += value)));
}

/**
 * Share of a gain that is lost: 0 if none, 1 if all, below 0 if it has grown.
 * @param before - shape [month]: the gain before the loss, of which the mean counts
 * @param after - shape [month]: the gain afterwards, of which the mean counts
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
