import { luckOf, type ParameterName, type Parameters } from '@joined-up/core';
import type { Account, Column } from './account.ts';
import type { Arm, Runs } from './arm.ts';
import type { Card } from './card.ts';
import type { Measure } from './measure.ts';

export type { Account, Arm, Column, Runs };

/**
 * What each world is asked. Each of its replicates has an effect, in the unit of the measure; the signs of
 * worlds make the verdict.
 */
export interface Question {
  /** Unique in a claim; names its column in tables. */
  readonly id: string;
  /** The measure that is read from each run. */
  readonly measure: Measure;
  /** What is claimed about the measure: 'higher', 'falls along committees'. */
  readonly says: string;
  /** The sign of effects that is claimed. */
  readonly direction: 'higher' | 'lower';
  /** What is run in each world, in the order in which `effects` gets their runs. */
  readonly arms: readonly Arm[];
  /**
   * The effect in each replicate of a world, in the unit of the measure; above 0 if higher.
   * @param world - runs, shape [replicate]
   * @returns shape [replicate]; `null` if a side has no value
   */
  effects(world: readonly Runs[]): readonly (number | null)[];
  /** Baseline for the threshold: a usual value of the measure. */
  reference(runs: Runs): number | null;
}

/** A sentence of the deck as an experiment that can fail. Its verdict is computed, never written here. */
export interface Claim {
  /** C01 … C25. */
  readonly id: string;
  /** The deck's words. */
  readonly words: string;
  /** The claim in full: a sentence that can be false, and that the first question tests. */
  readonly sentence: string;
  /** What is run against what. */
  readonly contrast: string;
  /** The questions; the first decides the verdict. */
  readonly asks: readonly [Question, ...Question[]];
  /** Further tables of numbers, without a verdict. */
  readonly tells?: readonly Account[];
  /** Least replicates of each world, if each draws its own design. */
  readonly leastSeeds?: number;
  /** What could make it fail. */
  readonly mayFail: string;
  /** True if the deck itself doubts what is tried. */
  readonly doubted?: true;
}

/** A claim of the deck, with its card for a room. */
export interface DeckClaim extends Claim {
  /** The claim as a contrast that a room bets on. */
  readonly card: Card;
}

/** All arms of a claim, once each. */
export const armsOf = ({ asks, tells = [] }: Claim): Arm[] => [
  ...new Set([...asks, ...tells].flatMap(({ arms }) => arms)),
];

/** Parameters that some arms set; worlds do not change them. */
export const fixedBy = (arms: readonly Arm[]): ParameterName[] => [
  ...new Set(arms.flatMap((arm) => Object.keys(setBy(arm)) as ParameterName[])),
];

const setBy = ({ parameters = {}, draw }: Arm): Partial<Parameters> => ({
  ...parameters,
  ...draw?.(luckOf('names')).parameters,
});
