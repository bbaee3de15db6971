import type { StandingForum } from '../forums/standingForum.ts';
import type { Simulated, Standing } from '../kernels/records.ts';
import type { WitnessOf } from './witness.ts';

// The witness of a run sits through its meetings. Compiled loops hold them without: there calls of these two are left out.

interface Watched extends Simulated {
  readonly witness?: WitnessOf<Simulated>;
}

export const watchBefore = (run: Watched, standing: Standing): void =>
  run.witness?.before(run, { kind: 'meeting', standing: standing as StandingForum });

export const watchAfter = (run: Watched, standing: Standing): void =>
  run.witness?.after(run, { kind: 'meeting', standing: standing as StandingForum });
