import { valueInRange } from '@joined-up/core';
import type { Quantile } from './distribution.ts';

/** A parameter that a design moves within a range. */
export interface Factor {
  /** Name of the parameter. */
  readonly name: string;
  /** Lower end of its range, in its unit. */
  readonly low: number;
  /** Upper end of its range. */
  readonly high: number;
  /** Whole numbers only. */
  readonly whole: boolean;
  /** The only values, for a lever with levels. */
  readonly levels?: readonly number[];
  /** Its distribution. @defaultValue uniform over the range */
  readonly quantile?: Quantile;
}

/**
 * The value at a place in the range. Whole numbers and levels each have an equal part of it; with a
 * distribution whole numbers are rounded.
 * @param place - in [0, 1]: 0 is `low`, or the first level, 1 is `high`, or the last
 */
export function valueAt({ low, high, whole, levels, quantile }: Factor, place: number): number {
  if (quantile !== undefined) return whole ? Math.round(quantile(place)) : quantile(place);
  if (levels !== undefined) return levels[Math.min(levels.length - 1, Math.floor(place * levels.length))];
  return valueInRange([low, high], whole, place);
}
