/** Something known of a real government that a credible world must show. */
export interface Pattern {
  /** Unique in a list; names its column of outputs. */
  readonly id: string;
  /** The figure, or the range [low, high] in which it lies: all values inside fit equally well. */
  readonly target: number | readonly [low: number, high: number];
  /**
   * One standard deviation of what is uncertain: error of the figure, and of the model. Above 0, in the
   * unit of the target; for a range it counts from its ends.
   */
  readonly tolerance: number;
  /** Where the figure is from. */
  readonly source?: string;
}

/** @throws {RangeError} naming the first invalid pattern */
export function assertPatterns(patterns: readonly Pattern[]): void {
  if (patterns.length === 0)
    throw new RangeError('calibration: expected at least 1 pattern, received none');
  for (const { id, target, tolerance } of patterns) {
    if (typeof target === 'number' ? !Number.isFinite(target) : !isRange(target))
      throw new RangeError(
        `calibration: expected a number or a range as the target of ${id}, received ${String(target)}`,
      );
    if (!(tolerance > 0 && Number.isFinite(tolerance)))
      throw new RangeError(`calibration: expected a tolerance of ${id} above 0, received ${tolerance}`);
  }
}

const isRange = ([low, high]: readonly [number, number]): boolean =>
  Number.isFinite(low) && Number.isFinite(high) && low < high;
