import type { Seed } from '@joined-up/core';

/** One run, or one month of it. */
export interface RunRow {
  /** Fingerprint of all that the run was made of; 16 hexadecimal digits. */
  readonly runId: string;
  /** Id of the scenario. */
  readonly scenario: string;
  /** Id of the regime. */
  readonly regime: string;
  /** The seed. */
  readonly seed: Seed;
  /** Only in monthly rows. */
  readonly month?: number;
  /** By id of the metric; `null` where missing. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** Results of runs that pair by seed. */
export interface PairedResults {
  /** A row for each run, by regime, then seed, whatever the number of threads. */
  readonly summaries: readonly RunRow[];
  /** A row for each month, by regime, then seed, then month; empty unless asked for. */
  readonly months: readonly RunRow[];
  /** What observers saw, by regime, in the order of the seeds. */
  readonly observed: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}
