import type { MatrixRow } from '@joined-up/lab';

/**
 * Worlds of a cell at least, replicates in each, the sample, the error that is allowed for each cell, and
 * the slack of a clear word.
 */
export const settings = { least: 12, seeds: 1, sample: 'matrix', error: 0.05, slack: 2 };

export interface RowResult extends MatrixRow {
  /** Worlds of a cell at most; of the model as it is at most. */
  readonly most: number;
  readonly today: number;
  /** How often a dial's range was halved in search of where the word turns. */
  readonly halvings: number;
  /** What it took, seconds, when it was last tried; and on how many threads. */
  readonly took: number;
  readonly threads: number;
}

export interface MatrixResults {
  readonly model: string;
  readonly settings: typeof settings;
  readonly rows: readonly RowResult[];
}
