import { giveBack } from './memory.ts';
import type { Simulation } from './simulation.ts';

/** Gives the memory of a compiled run to the next one. Invalidates the run's columns. */
export function release({ memory }: Simulation): void {
  if (memory !== undefined) giveBack(memory);
}
