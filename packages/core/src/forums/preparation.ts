import type { Arrangement } from '../regimes/arrangement.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { i32 } from '../numbers/whole.ts';
import { meets } from './meets.ts';

/**
 * How well the centre prepares what it serves this month, ϖ in [0, 1] (ODD §7.2): its staff is spread over the goals
 * of all meetings it serves and over the shared goals. Without a centre, 0: nothing is served.
 */
export function preparation(parameters: Parameters, arrangement: Arrangement, month: i32): number {
  const centre = arrangement.centre;
  if (!centre) return 0;
  const ranks = arrangement.ranks;
  let demand = parameters.staffForSharedGoal * arrangement.sharedGoals;
  for (let rank = 0; rank < ranks.length; rank++) {
    const list = ranks[rank];
    for (let i = 0; i < list.length; i++) {
      const sittingForum = list[i];
      if (sittingForum.served && meets(sittingForum, month))
        demand += sittingForum.terms.demand * sittingForum.goals.length;
    }
  }
  const unskilled = parameters.unskilledPreparation;
  return (
    (unskilled + (1 - unskilled) * centre.capability) * (demand > centre.staff ? centre.staff / demand : 1)
  );
}
