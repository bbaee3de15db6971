import type { StandingForum } from '../forums/standingForum.ts';
import type { Simulated, Standing } from '../kernels/records.ts';
import type { Simulation } from './simulation.ts';

// The witness of a run sits through its meetings. Compiled loops hold them without: there calls of these two are left out.

export const watchBefore = (simulation: Simulated, standing: Standing): void =>
  (simulation as Simulation).witness?.before(simulation as Simulation, {
    kind: 'meeting',
    standing: standing as StandingForum,
  });

export const watchAfter = (simulation: Simulated, standing: Standing): void =>
  (simulation as Simulation).witness?.after(simulation as Simulation, {
    kind: 'meeting',
    standing: standing as StandingForum,
  });
