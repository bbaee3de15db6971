import type { Interval } from '@joined-up/statistics';
import type { Arm, Runs } from './arm.ts';
import type { Measure } from './measure.ts';

/** A table of numbers that each world tells, without a verdict: a dose and its response, parts of a whole. */
export interface Account {
  /** Unique in a claim. */
  readonly id: string;
  readonly title: string;
  /** What the rows are. */
  readonly head: string;
  readonly rows: readonly string[];
  readonly columns: readonly Column[];
  readonly arms: readonly Arm[];
  readonly measures: readonly Measure[];
  /** @param world - runs, shape [replicate]; returns shape [row][column] */
  values(world: readonly Runs[]): readonly (readonly (number | null)[])[];
  /** As a picture, if it has one. */
  readonly draw?: (told: Told) => SVGSVGElement;
}

export interface Column {
  readonly name: string;
  /** A value; a difference, which has a sign; or a share: 1 and 0 for yes and no, or what lies between. */
  readonly kind: 'value' | 'difference' | 'share';
}

/** A number over worlds: each world counts once. */
export interface ToldNumber extends Interval {
  /** Mean over worlds; of a share, of how many worlds. NaN where nothing is known. */
  readonly mean: number;
  /** Worlds in which it is known. */
  readonly worlds: number;
}

/** An account over worlds. */
export interface Told {
  readonly account: Account;
  /** Shape [row][column]. */
  readonly cells: readonly (readonly ToldNumber[])[];
  /** What each world told, shape [world][row][column]; `null` where not known. */
  readonly worlds: WorldNumbers;
}

export type WorldNumbers = readonly (readonly (readonly (number | null)[])[])[];
