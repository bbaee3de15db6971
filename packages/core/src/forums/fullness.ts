import type { Simulation } from '../simulate/simulation.ts';
import { power } from '../numbers/elementary.ts';

/**
 * What a meeting costs a member of what a full table would, ((members − 1)/(ministries − 1))^pairwise, both counted as
 * present-day ministries (ODD §7.7.12): by heads at 0, by pairs at 1. In a government of one ministry 1.
 */
export function fullness(run: Simulation, members: number): number {
  const ministries: number = run.arrangement.presentMinistries.length;
  if (ministries < 2) return 1;
  return power((members - 1) / (ministries - 1), run.world.parameters.pairwise);
}
