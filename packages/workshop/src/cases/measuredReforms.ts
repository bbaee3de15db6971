import type { ObservedRow } from '@joined-up/viz';
import file from './measured.json' with { type: 'json' };

/** What the model as specified says about one observed pattern. */
export interface MeasuredPattern {
  readonly id: string;
  /** Whether the case is decided by it. */
  readonly decides: boolean;
  /** Whether nobody measured it: then it cannot fail. */
  readonly unobserved: boolean;
  readonly verdict: 'shown' | 'undecided' | 'failed';
  /** A letter for each plausible government: y it holds, n it does not, - unknown. */
  readonly holds: string;
  /** It is shown under `otherwise` of `of` other structures of the model. */
  readonly otherwise: number;
  readonly of: number;
}

/** A measured reform, and what the model says about it. */
export interface MeasuredCase {
  readonly id: string;
  /** Number of plausible governments it was tried in. */
  readonly worlds: number;
  /** Empty if no series from outside was found. */
  readonly patterns: readonly MeasuredPattern[];
}

/** The observed series year by year, and simulated governments, both as an index. */
export interface MeasuredSeries {
  readonly case: string;
  /** Fingerprint of the question, to notice results that are out of date. */
  readonly asked: string;
  readonly structure: string;
  readonly worlds: number;
  /** Months of the reform and of later steps. */
  readonly steps: readonly number[];
  readonly rows: readonly ObservedRow[];
}

export interface MeasuredReforms {
  /** Version of the model. */
  readonly model: string;
  /**
   * Combinations of a government and mechanisms that were compared with all patterns at once, and how many
   * fit.
   */
  readonly combinations: number;
  readonly left: number;
  readonly cases: readonly MeasuredCase[];
  readonly series: readonly MeasuredSeries[];
}

/** Made by `pnpm docs:measured`; nothing in it is typed in. */
export const measuredReforms = file as unknown as MeasuredReforms;

/** Patterns of all cases that somebody measured. */
export const observedPatterns = (cases: readonly MeasuredCase[]): readonly MeasuredPattern[] =>
  cases.flatMap(({ patterns }) => patterns).filter(({ unobserved }) => !unobserved);

export const countOf = (
  patterns: readonly MeasuredPattern[],
  verdict: MeasuredPattern['verdict'],
): number => patterns.filter((one) => !one.unobserved && one.verdict === verdict).length;
