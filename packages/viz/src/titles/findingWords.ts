import type { RegimeWords } from './metricWords.ts';

/**
 * Sentences of a comparison, as one would say them aloud: who, what of the metric, against whom, in how many
 * governments. Regimes arrive as words, one or several; clauses as a metric's `findings` have them; sentences
 * begin small and end without a stop.
 */
export interface FindingWords {
  readonly inThisModel: (sentence: string) => string;
  /** @param than - left out where the status quo is meant @param counts - as `inOf` and its kin say it */
  readonly clearly: (
    who: readonly RegimeWords[],
    what: string,
    than?: RegimeWords,
    counts?: string,
  ) => string;
  readonly usually: FindingWords['clearly'];
  /** A difference too small to matter. */
  readonly same: (who: readonly RegimeWords[], what: string, than?: RegimeWords) => string;
  /** Not the least difference, in any government. */
  readonly nothing: (who: readonly RegimeWords[], clear: string, count: number) => string;
  readonly unclear: (who: readonly RegimeWords[], clear: string, reference: RegimeWords) => string;
  /** Of more regimes than can be named. */
  readonly noneClear: (clear: string, of: number) => string;
  /** So many of so many regimes, where there are too many to name. */
  readonly alternatives: (count: number, of: number) => RegimeWords;
  readonly inOf: (count: number, of: number) => string;
  readonly inOfFirst: (count: number, of: number) => string;
  /** Of several regimes, each in so many. */
  readonly eachInOf: (count: number, of: number) => string;
  readonly inAtLeast: (count: number, of: number) => string;
  /** Governments that come out the same follow a count. */
  readonly ties: (counts: string, equal: number) => string;
}
