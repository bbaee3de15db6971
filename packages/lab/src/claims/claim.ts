import {
  luckOf,
  type Intervention,
  type Luck,
  type ParameterName,
  type Parameters,
  type RegimeMaker,
  type Run,
} from '@joined-up/core';
import type { Measure } from './measure.ts';
import type { Told } from './told.ts';

/** One thing that is run: a regime, and parameters that the claim is about and that no world changes. */
export interface Arm {
  readonly regime: RegimeMaker;
  readonly parameters?: Partial<Parameters>;
  readonly interventions?: readonly Intervention[];
  /** What takes the place of these in a replicate whose design is drawn too: equal luck, equal design. */
  readonly draw?: (luck: Luck) => Partial<Pick<Arm, 'regime' | 'parameters'>>;
}

/** The runs of one replicate: every arm with the same luck. */
export type Runs = (arm: Arm) => Run;

/** What worlds are asked. Each replicate of each has an effect, in the unit of the measure; the signs of worlds make the verdict. */
export interface Question {
  /** Unique in a claim; names its column in tables. */
  readonly id: string;
  readonly measure: Measure;
  /** What is claimed of the measure: 'higher', 'falls along committees'. */
  readonly says: string;
  /** The sign of effects that is claimed. */
  readonly direction: 'higher' | 'lower';
  readonly arms: readonly Arm[];
  /** @param world - runs, shape [replicate]; returns shape [replicate], `null` where a side has no value */
  effects(world: readonly Runs[]): readonly (number | null)[];
  /** A usual value of the measure, against which it is set how much matters. */
  reference(runs: Runs): number | null;
}

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
  readonly tells?: readonly Account[];
  /** Replicates that a world needs at least, where each draws its own design. */
  readonly leastSeeds?: number;
  /** What would make it fail. */
  readonly mayFail: string;
  /** The deck itself doubts what is tried. */
  readonly doubted?: true;
}

/** Everything a claim runs, once each. */
export const armsOf = ({ asks, tells = [] }: Claim): Arm[] => [
  ...new Set([...asks, ...tells].flatMap(({ arms }) => arms)),
];

/** Parameters that some arms set, or move between them: a world does not change them. */
export function fixedBy(arms: readonly Arm[]): ParameterName[] {
  const set = ({ parameters = {}, draw }: Arm): Partial<Parameters> => ({
    ...parameters,
    ...draw?.(luckOf('names')).parameters,
  });
  return [...new Set(arms.flatMap((arm) => Object.keys(set(arm)) as ParameterName[]))];
}
