import { luckOf, type ParameterName, type Parameters } from '@joined-up/core';
import type { Account, Column } from './account.ts';
import type { Arm, Runs } from './arm.ts';
import type { Card } from './card.ts';
import type { Measure } from './measure.ts';

export type { Account, Arm, Column, Runs };

/**
 * What worlds are asked. Each replicate of each has an effect, in the unit of the measure; the signs of
 * worlds make the verdict.
 */
export interface Question {
  /** Unique in a claim; names its column in tables. */
  readonly id: string;
  /** The number that each run gives. */
  readonly measure: Measure;
  /** What is claimed of the measure: 'higher', 'falls along committees'. */
  readonly says: string;
  /** The sign of effects that is claimed. */
  readonly direction: 'higher' | 'lower';
  /** What is run in each world, in the order in which `effects` gets their runs. */
  readonly arms: readonly Arm[];
  /**
   * How far each replicate of a world goes the way of `direction` or the other, in the unit of the measure.
   * @param world - runs, shape [replicate]
   * @returns shape [replicate]; `null` where a side has no value
   */
  effects(world: readonly Runs[]): readonly (number | null)[];
  /** Baseline for the threshold: a usual value of the measure. */
  reference(runs: Runs): number | null;
}

/** A sentence of the deck as an experiment that can fail. The verdict is computed, never written down. */
export interface Claim {
  /** C01 … C25. */
  readonly id: string;
  /** The deck's words. */
  readonly words: string;
  /** What is claimed, in full: a sentence that can be false. The first question asks just this. */
  readonly sentence: string;
  /** What is run against what. */
  readonly contrast: string;
  /** The first decides the verdict. */
  readonly asks: readonly [Question, ...Question[]];
  /** Tables of numbers that each world tells besides, without a verdict. */
  readonly tells?: readonly Account[];
  /** Replicates that a world needs at least, where each draws its own design. */
  readonly leastSeeds?: number;
  /** What would make it fail. */
  readonly mayFail: string;
  /** The deck itself doubts what is tried. */
  readonly doubted?: true;
}

/** A claim of the deck: the same for a room, besides. */
export interface DeckClaim extends Claim {
  /** The claim as a contrast that a room bets on. */
  readonly card: Card;
}

/** Everything a claim runs, once each. */
export const armsOf = ({ asks, tells = [] }: Claim): Arm[] => [
  ...new Set([...asks, ...tells].flatMap(({ arms }) => arms)),
];

/** Parameters that some arms set, or move between them: a world does not change them. */
export const fixedBy = (arms: readonly Arm[]): ParameterName[] => [
  ...new Set(arms.flatMap((arm) => Object.keys(setBy(arm)) as ParameterName[])),
];

const setBy = ({ parameters = {}, draw }: Arm): Partial<Parameters> => ({
  ...parameters,
  ...draw?.(luckOf('names')).parameters,
});
