import { meets } from './meets.ts';
import type { Arrangement } from '../regimes/arrangement.ts';

/** Staff that each shared goal takes, in goals of a meeting. */
const STAFF_FOR_A_SHARED_GOAL = 0.5;

/**
 * How well the centre prepares what it serves this month, ϖ in [0, 1] (model §3.2): its staff is spread over the goals
 * of all meetings it serves and over the shared goals. Without a centre, 0: nothing is served.
 */
export function preparation({ centre, ranks, sharedGoals }: Arrangement, month: number): number {
  if (centre === undefined) return 0;
  let demand = STAFF_FOR_A_SHARED_GOAL * sharedGoals;
  for (const rank of ranks) {
    for (const standing of rank) {
      if (standing.served && meets(standing, month)) demand += standing.forum!.demand * standing.goals.length;
    }
  }
  return (0.5 + 0.5 * centre.capability) * (demand > centre.staff ? centre.staff / demand : 1);
}
