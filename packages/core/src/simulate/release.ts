import { giveBack } from './memory.ts';
import type { Simulation } from './simulation.ts';

/**
 * Frees the memory of a compiled run for the next one, and invalidates the run's columns. Does nothing for
 * an uncompiled run.
 */
export function release({ memory }: Simulation): void {
  if (memory !== undefined) giveBack(memory);
}
