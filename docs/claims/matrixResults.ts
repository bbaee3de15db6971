import type { Cell, MatrixRow } from '@joined-up/lab';

/** Worlds of a cell at least and at most, replicates in each, and the level at which a verdict is clear. */
export const settings = { worlds: [8, 16] as const, seeds: 1, level: 0.9 };

export interface MatrixResults {
  readonly model: string;
  readonly settings: typeof settings;
  readonly rows: readonly MatrixRow[];
  /** Of claims under way. */
  readonly cells: Readonly<Record<string, readonly Cell[]>>;
}
