import type { i32 } from '../numbers/whole.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { isOfTheCentre, OFFICIALS_ONLY, PEER } from './roles.ts';
import type { SittingForum } from './sittingForum.ts';

/** Trust of a member in whoever is in the chair, in [0, 1] (ODD §7.2). @param j - a legacy ministry */
export function trustInChair(run: Simulation, sittingForum: SittingForum, j: i32): number {
  const trust = run.state.trust;
  const ministries = run.world.ministries;
  if (isOfTheCentre(sittingForum.role)) return run.state.trustInCentre[j];
  if (sittingForum.role === PEER) return trust[j * ministries + sittingForum.chairMinistry];
  if (sittingForum.role === OFFICIALS_ONLY) return 0.5;
  // A ministry's own meeting: the other houses of a merged one.
  const members = sittingForum.members;
  if (members.length === 1) return 1;
  let sum: number = 0;
  for (let i = 0; i < members.length; i++) if (members[i] !== j) sum += trust[j * ministries + members[i]];
  return sum / (members.length - 1);
}
