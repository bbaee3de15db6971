import type { Simulation } from '../simulate/simulation.ts';
import { power } from '../numbers/elementary.ts';

/**
 * Cost of a meeting for a member, relative to a full table: ((members − 1)/(ministries − 1))^pairwise,
 * both counted as present-day ministries (ODD §7.7.12): by heads at 0, by pairs at 1. 1 in a government of
 * one ministry.
 */
export function fullness(run: Simulation, members: number): number {
  const ministries: number = run.arrangement.presentMinistries.length;
  if (ministries < 2) return 1;
  return power((members - 1) / (ministries - 1), run.world.parameters.pairwise);
}
