/**
 * Default for the smallest difference that matters, in the unit of the metric: 1 % of its range; without
 * an upper end, 2 % of the absolute mean of usual values.
 * @param range - least and largest value; no upper end if that is infinite, or if the range is left out
 * @param usual - values of the side that is compared with; `null` where missing
 * @returns 0 if there is neither an upper end nor a usual value
 */
export function smallestDifference(
  range: readonly [number, number] | undefined,
  usual: readonly (number | null)[],
): number {
  if (range !== undefined && Number.isFinite(range[1])) return 0.01 * (range[1] - range[0]);
  const known = usual.filter((value) => value !== null);
  return known.length === 0
    ? 0
    : Math.abs(known.reduce((sum, value) => sum + value, 0) / known.length) / 50;
}
