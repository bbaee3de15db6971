import type { Arrangement } from '../regimes/arrangement.ts';
import { NoRoom } from './memoryRecords.ts';
import type { Simulation } from './simulation.ts';

/**
 * Puts an arrangement in force; a compiled run without room for it goes on uncompiled, with the same bits.
 */
export function install(run: Simulation, arrangement: Arrangement): void {
  run.arrangement = arrangement;
  try {
    run.compiled?.arrange(run);
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error;
    run.compiled = undefined;
  }
}
