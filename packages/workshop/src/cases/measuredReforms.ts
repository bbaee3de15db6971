import type { ObservedRow } from '@joined-up/viz';
import file from './measured.json' with { type: 'json' };

/** What the model, as it is, says to one thing that was observed. */
export interface MeasuredPattern {
  readonly id: string;
  /** Does it decide on what the case tests? */
  readonly decides: boolean;
  /** Nobody measured it: it cannot fail. */
  readonly unobserved: boolean;
  readonly verdict: 'shown' | 'undecided' | 'failed';
  /** A letter for each plausible government: y it holds, n it does not, - nothing to say. */
  readonly holds: string;
  /** With so many of so many other mechanisms it is shown. */
  readonly otherwise: number;
  readonly of: number;
}

/** A reform that was measured, and what came of it in the model. */
export interface MeasuredCase {
  readonly id: string;
  /** Plausible governments it was tried in. */
  readonly worlds: number;
  /** None: no series from outside was found, nothing is asked. */
  readonly patterns: readonly MeasuredPattern[];
}

/** What was observed year by year, and simulated governments beside it, on an index. */
export interface MeasuredSeries {
  readonly case: string;
  /** Fingerprint of what was asked. */
  readonly asked: string;
  readonly structure: string;
  readonly worlds: number;
  /** Months of the reform and of later steps. */
  readonly steps: readonly number[];
  readonly rows: readonly ObservedRow[];
}

export interface MeasuredReforms {
  /** Version of the model that was asked. */
  readonly model: string;
  /**
   * Combinations of a government and of mechanisms that were held against all patterns at once, and how
   * many are left.
   */
  readonly combinations: number;
  readonly left: number;
  readonly cases: readonly MeasuredCase[];
  readonly series: readonly MeasuredSeries[];
}

/** Made by `pnpm docs:measured`; nothing in it is typed in. */
export const measuredReforms = file as unknown as MeasuredReforms;

/** What was observed at all, of all cases. */
export const observedPatterns = (cases: readonly MeasuredCase[]): readonly MeasuredPattern[] =>
  cases.flatMap(({ patterns }) => patterns).filter(({ unobserved }) => !unobserved);

export const countOf = (
  patterns: readonly MeasuredPattern[],
  verdict: MeasuredPattern['verdict'],
): number => patterns.filter((one) => !one.unobserved && one.verdict === verdict).length;
