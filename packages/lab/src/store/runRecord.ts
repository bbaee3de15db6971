import type { Seed } from '@joined-up/core';

/** One run that is done, or that failed. */
export interface RunRecord {
  readonly runId: string;
  /** Id. */
  readonly scenario: string;
  /** Digest of the scenario's content; `null` in older parts. */
  readonly scenarioDigest: string | null;
  /** Id. */
  readonly regime: string;
  readonly seed: Seed;
  readonly months: number;
  /** Number of its months that have a row: all, or none. */
  readonly monthsKept: number;
  /** Why it failed; `null` if it did not. */
  readonly error: string | null;
  /** Shape [name of the context]: what the parameters with a column were set to. */
  readonly settings: Float64Array;
  /** Shape [choice of the context]: which option was chosen, by name; `null`: nothing was. */
  readonly options: readonly (string | null)[];
  /** Shape [metric, then formula]; NaN where missing. */
  readonly values: Float64Array;
  /** Shape [month × (metric, then formula)]; empty unless asked for, or if it failed. */
  readonly monthly: Float64Array;
}
