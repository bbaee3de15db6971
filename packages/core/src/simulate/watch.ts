import type { SittingForum } from '../forums/sittingForum.ts';
import type { Simulation } from './simulation.ts';

// The witness of a run sits through its meetings. Compiled code holds them without: there calls of these
// two are left out.

export const watchBefore = (run: Simulation, sittingForum: SittingForum): void =>
  run.witness?.before(run, { kind: 'meeting', sittingForum });

export const watchAfter = (run: Simulation, sittingForum: SittingForum): void =>
  run.witness?.after(run, { kind: 'meeting', sittingForum });
