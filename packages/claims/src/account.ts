import type { Arm, Runs } from './arm.ts';
import type { Measure } from './measure.ts';

/** A table of numbers from each world, without a verdict: a dose and its response, parts of a whole. */
export interface Account {
  /** Unique in a claim. */
  readonly id: string;
  /** Heading of the table. */
  readonly title: string;
  /** Heading of the row labels. */
  readonly head: string;
  /** Label of each row. */
  readonly rows: readonly string[];
  /** The columns and what their numbers are. */
  readonly columns: readonly Column[];
  /** What is run in each world, in the order in which `values` gets their runs. */
  readonly arms: readonly Arm[];
  /** The measures that it reads from runs. */
  readonly measures: readonly Measure[];
  /**
   * The numbers of one world, means over replicates.
   * @param world - runs, shape [replicate]
   * @returns shape [row][column]; `null` where not known
   */
  values(world: readonly Runs[]): readonly (readonly (number | null)[])[];
  /** Kind of its picture, if it has one. */
  readonly picture?: 'response' | 'months' | 'time';
}

/** A column of an account, and what its numbers are. */
export interface Column {
  /** Its heading. */
  readonly name: string;
  /** A value; a difference, shown with its sign; or a share in [0, 1], 1 and 0 for yes and no. */
  readonly kind: 'value' | 'difference' | 'share';
}
