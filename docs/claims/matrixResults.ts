import type { MatrixRow } from '@joined-up/lab';

/**
 * Fewest worlds of a cell, replicates in each, the sample, the error allowed for each cell, and the slack
 * of a clear word.
 */
export const settings = { least: 12, seeds: 1, sample: 'matrix', error: 0.05, slack: 2 };

export interface RowResult extends MatrixRow {
  /** Most worlds of a cell; most for the model as it is. */
  readonly most: number;
  readonly today: number;
  /** How often a dial's range was halved in search of where the word turns. */
  readonly halvings: number;
  /** Seconds that the last try took, and its number of threads. */
  readonly took: number;
  readonly threads: number;
}

export interface MatrixResults {
  readonly model: string;
  readonly settings: typeof settings;
  readonly rows: readonly RowResult[];
}
