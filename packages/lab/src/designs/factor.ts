/** A parameter that a design moves within a range. */
export interface Factor {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Whole numbers only. */
  readonly whole: boolean;
}

/**
 * The value at a place of the range. Whole numbers each have an equal part of it.
 * @param place - in [0, 1]: 0 is `low`, 1 is `high`
 */
export function valueAt({ low, high, whole }: Factor, place: number): number {
  if (!whole) return low + place * (high - low);
  return Math.min(high, low + Math.floor(place * (high - low + 1)));
}
