import type { MechanismId } from '@joined-up/core';

/** What makes a part of a difference: one mechanism, none of them, or several that act only together. */
export type ReasonId = MechanismId | 'rest' | 'together';

/** A part of a mean paired difference; all rows of a picture add up to the difference. */
export interface ReasonRow {
  /** The mechanism, the rest, or what several do only together. */
  readonly reason: ReasonId;
  /** Mean over pairs, in the unit of the metric. */
  readonly mean: number;
  /** Lower end of the 95 % interval of the mean. */
  readonly low?: number;
  /** Upper end of that interval. */
  readonly high?: number;
}

/** A difference in parts, as the decomposition of scenarios gives it. */
export interface DifferenceParts {
  /** What each mechanism contributes. */
  readonly parts: readonly (Omit<ReasonRow, 'reason'> & { readonly mechanism: MechanismId })[];
  /** The difference that is there without any of them. */
  readonly rest: Omit<ReasonRow, 'reason'>;
  /** What three or more mechanisms do only together. */
  readonly together: Omit<ReasonRow, 'reason'>;
}

/**
 * Rows in the order in which they are told: what makes the difference first, largest first; then what takes
 * away from it; then what no single mechanism makes.
 */
export function reasonRows({ parts, rest, together }: DifferenceParts): ReasonRow[] {
  const difference = [...parts, rest, together].reduce((sum, { mean }) => sum + mean, 0);
  const sign = difference < 0 ? -1 : 1;
  return [
    ...parts
      .map(({ mechanism, mean, low, high }): ReasonRow => ({ reason: mechanism, mean, low, high }))
      .toSorted((a, b) => sign * (b.mean - a.mean)),
    { reason: 'together', mean: together.mean, low: together.low, high: together.high },
    { reason: 'rest', mean: rest.mean, low: rest.low, high: rest.high },
  ];
}
