import { metricNamed } from '@joined-up/core';
import { smallestDifference } from '@joined-up/statistics';

/** Default for the smallest difference of a metric that matters, in its unit: see `smallestDifference`. */
export const usualMatters = (metricId: string, reference: readonly (number | null)[]): number =>
  smallestDifference(metricNamed(metricId)?.range, reference);
