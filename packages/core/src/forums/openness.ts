import type { Simulation } from '../simulate/simulation.ts';
import type { SittingForum } from './sittingForum.ts';
import { goesAlong } from '../behaviours/decisions.ts';
import { trustInChair } from './trustInChair.ts';

/**
 * Finds who came, how open each member is in a meeting, ι_j = χ_j + (1 − χ_j)·(trust in the chair), and
 * the plain mean over members, present or not (ODD §7.2).
 */
export function findOpenness(run: Simulation, sittingForum: SittingForum): void {
  const culture = run.state.culture;
  const presentMinistry = run.arrangement.presentMinistry;
  const meeting = run.month.meeting;
  const members = sittingForum.members;
  let total: number = 0;
  for (let i = 0; i < members.length; i++) {
    const j = members[i];
    const inChair = trustInChair(run, sittingForum, j);
    const openness = goesAlong(run, sittingForum, j, culture[j] + (1 - culture[j]) * inChair);
    meeting.openness[j] = openness;
    meeting.came[j] = meeting.present[presentMinistry[j]];
    total += openness;
  }
  meeting.meanOpenness = total / members.length;
}
