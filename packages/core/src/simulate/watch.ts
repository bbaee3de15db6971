import type { SittingForum } from '../forums/sittingForum.ts';
import type { Simulation } from './simulation.ts';

// Tell the witness of a run about its meetings. Compiled code leaves out calls of these two.

export const watchBefore = (run: Simulation, sittingForum: SittingForum): void =>
  run.witness?.before(run, { kind: 'meeting', sittingForum });

export const watchAfter = (run: Simulation, sittingForum: SittingForum): void =>
  run.witness?.after(run, { kind: 'meeting', sittingForum });
