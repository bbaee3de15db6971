import type { ParameterName, Parameters, RegimeMaker } from '@joined-up/core';

/** One side of a contrast: a regime, and parameters that the claim is about and that no world changes. */
export interface Arm {
  readonly regime: RegimeMaker;
  readonly parameters?: Partial<Parameters>;
}

export interface Watched {
  readonly metric: string;
  /** Where the claim has `claimed` lie, against `other`. */
  readonly direction: 'higher' | 'lower';
}

/**
 * A sentence of the deck as an experiment that can fail. Arms of a side are added up, so that a difference of differences is a claim
 * like any other. The verdict is computed, never written down.
 */
export interface Claim {
  /** C01 … C25. */
  readonly id: string;
  /** The deck's words. */
  readonly words: string;
  /** What is run against what. */
  readonly contrast: string;
  readonly claimed: readonly Arm[];
  readonly other: readonly Arm[];
  /** The first decides the verdict. */
  readonly watched: readonly [Watched, ...Watched[]];
  /** What would make it fail. */
  readonly mayFail: string;
  /** The deck itself doubts what is tried. */
  readonly doubted?: true;
}

/** Parameters that the claim sets in every arm, or moves between them: a world does not change them. */
export function fixedBy({ claimed, other }: Claim): ParameterName[] {
  return [...new Set([...claimed, ...other].flatMap(({ parameters = {} }) => Object.keys(parameters) as ParameterName[]))];
}
