import type { Problem } from '@joined-up/core';
import type { Path } from './positionOf.ts';

/** A problem at a place, before the place is put into words. */
export interface PlacedProblem extends Omit<Problem, 'path'> {
  /** Where it stands: keys and places in lists, from the top. */
  readonly path: Path;
}
