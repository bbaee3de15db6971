import type { Simulation } from '../simulate/simulation.ts';
import type { StandingForum } from './standingForum.ts';
import type { i32 } from '../numbers/whole.ts';
import { isOfTheCentre, OFFICIALS_ONLY, PEER } from './roles.ts';

/**
 * Who came, and how open each member is in a meeting, ι_j = χ_j + (1 − χ_j)·(trust in the chair), and the plain mean over members,
 * present or not (model §3.2).
 */
export function findOpenness(run: Simulation, standing: StandingForum): void {
  const culture = run.state.culture;
  const presentMinistry = run.arrangement.presentMinistry;
  const meeting = run.month.meeting;
  const members = standing.members;
  let total: number = 0;
  for (let i = 0; i < members.length; i++) {
    const j = members[i];
    const inChair = trustInChair(run, standing, j);
    const openness = culture[j] + (1 - culture[j]) * inChair;
    meeting.openness[j] = openness;
    meeting.came[j] = meeting.present[presentMinistry[j]];
    total += openness;
  }
  meeting.meanOpenness = total / members.length;
}

function trustInChair(run: Simulation, standing: StandingForum, j: i32): number {
  const trust = run.state.trust;
  const ministries = run.world.ministries;
  if (isOfTheCentre(standing.role)) return run.state.trustInCentre[j];
  if (standing.role === PEER) return trust[j * ministries + standing.chairMinistry];
  if (standing.role === OFFICIALS_ONLY) return 0.5;
  // A ministry's own meeting: the other houses of a merged one.
  const members = standing.members;
  if (members.length === 1) return 1;
  let sum: number = 0;
  for (let i = 0; i < members.length; i++) if (members[i] !== j) sum += trust[j * ministries + members[i]];
  return sum / (members.length - 1);
}
