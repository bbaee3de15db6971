import type { Intervention, Luck, Parameters, RegimeMaker, Run } from '@joined-up/core';

/** One thing that is run: a regime, and parameters that the claim is about and that no world changes. */
export interface Arm {
  /** The regime that is run. */
  readonly regime: RegimeMaker;
  /** Parameters that the claim is about, over those of the world. @defaultValue none */
  readonly parameters?: Partial<Parameters>;
  /** What befalls the run from outside. @defaultValue nothing */
  readonly interventions?: readonly Intervention[];
  /** What takes the place of these in a replicate whose design is drawn too: equal luck, equal design. */
  readonly draw?: (luck: Luck) => Partial<Pick<Arm, 'regime' | 'parameters'>>;
}

/** The runs of one replicate: every arm with the same luck. */
export type Runs = (arm: Arm) => Run;
