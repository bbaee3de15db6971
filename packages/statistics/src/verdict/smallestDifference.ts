/**
 * Smallest difference that matters, in the unit of what is measured, where nobody says another: one in a
 * hundred of what has two ends; of what has no upper end, one in fifty of the mean of usual values.
 * @param range - least and most that it can be; an infinite end, or none given: open
 * @param usual - values of the side that is compared with; `null` where there is none
 * @returns 0 where nothing usual is known of what has no upper end
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
