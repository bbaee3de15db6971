import type { Problem } from '@joined-up/core';
import type { Path } from './positionOf.ts';

/** A problem with its path, before that is put into words. */
export interface PlacedProblem extends Omit<Problem, 'path'> {
  /** Keys and indices that lead to it, from the top. */
  readonly path: Path;
}
