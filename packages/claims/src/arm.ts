import type { Intervention, Luck, Parameters, RegimeMaker, Run } from '@joined-up/core';

/** One thing to run: a regime, and parameters that the claim is about, which no world changes. */
export interface Arm {
  /** The regime that is run. */
  readonly regime: RegimeMaker;
  /** Parameters that override those of the world. @defaultValue none */
  readonly parameters?: Partial<Parameters>;
  /** Interventions from outside. @defaultValue none */
  readonly interventions?: readonly Intervention[];
  /** For designs that are drawn as well: replaces these in each replicate. Equal luck, equal design. */
  readonly draw?: (luck: Luck) => Partial<Pick<Arm, 'regime' | 'parameters'>>;
}

/** The runs of one replicate: every arm with the same luck. */
export type Runs = (arm: Arm) => Run;
