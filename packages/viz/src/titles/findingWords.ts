import type { RegimeWords } from './metricWords.ts';

/**
 * Sentences of a comparison, as one would say them aloud: who does what to the metric, compared with whom,
 * in how many governments. Regimes come as words, clauses from a metric's `findings`; sentences begin in
 * lower case and have no full stop.
 */
export interface FindingWords {
  readonly inThisModel: (sentence: string) => string;
  /** @param than - left out for the status quo @param counts - from `inOf` and the like */
  readonly clearly: (
    who: readonly RegimeWords[],
    what: string,
    than?: RegimeWords,
    counts?: string,
  ) => string;
  readonly usually: FindingWords['clearly'];
  /** A difference too small to matter. */
  readonly same: (who: readonly RegimeWords[], what: string, than?: RegimeWords) => string;
  /** No difference at all, in any government. */
  readonly nothing: (who: readonly RegimeWords[], clear: string, count: number) => string;
  readonly unclear: (who: readonly RegimeWords[], clear: string, reference: RegimeWords) => string;
  /** For more regimes than can be named. */
  readonly noneClear: (clear: string, of: number) => string;
  /** Some of several regimes, where there are too many to name. */
  readonly alternatives: (count: number, of: number) => RegimeWords;
  readonly inOf: (count: number, of: number) => string;
  readonly inOfFirst: (count: number, of: number) => string;
  /** For several regimes, each in the same number of governments. */
  readonly eachInOf: (count: number, of: number) => string;
  readonly inAtLeast: (count: number, of: number) => string;
  /** Adds to a count the governments without a difference. */
  readonly ties: (counts: string, equal: number) => string;
}
