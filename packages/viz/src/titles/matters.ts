import { metricNamed } from '@joined-up/core';

/**
 * Smallest difference that matters, in the unit of the metric, where nobody says another: one in a hundred of a share;
 * of what has no upper end, one in fifty of the reference's mean.
 */
export function usualMatters(metricId: string, reference: readonly (number | null)[]): number {
  const range = metricNamed(metricId)?.range;
  if (range !== undefined && Number.isFinite(range[1])) return 0.01 * (range[1] - range[0]);
  const known = reference.filter((value) => value !== null);
  return known.length === 0
    ? 0
    : Math.abs(known.reduce((sum, value) => sum + value, 0) / known.length) / 50;
}
