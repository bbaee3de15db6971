import type { Arm, Runs } from './arm.ts';
import type { Measure } from './measure.ts';

/** A table of numbers that each world tells, without a verdict: a dose and its response, parts of a whole. */
export interface Account {
  /** Unique in a claim. */
  readonly id: string;
  /** Heading of the table. */
  readonly title: string;
  /** What the rows are. */
  readonly head: string;
  /** What each row is called. */
  readonly rows: readonly string[];
  /** What each column is called, and what its numbers are. */
  readonly columns: readonly Column[];
  /** What is run in each world, in the order in which `values` gets their runs. */
  readonly arms: readonly Arm[];
  /** The numbers that it reads of runs. */
  readonly measures: readonly Measure[];
  /**
   * What one world tells, mean over replicates.
   * @param world - runs, shape [replicate]
   * @returns shape [row][column]; `null` where not known
   */
  values(world: readonly Runs[]): readonly (readonly (number | null)[])[];
  /** What it looks like as a picture, if it has one. */
  readonly picture?: 'response' | 'months' | 'time';
}

/** A column of an account, and what its numbers are. */
export interface Column {
  /** Its heading. */
  readonly name: string;
  /** A value; a difference, which has a sign; or a share: 1 and 0 for yes and no, or what lies between. */
  readonly kind: 'value' | 'difference' | 'share';
}
