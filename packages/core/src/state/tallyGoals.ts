import type { Kernels } from '../kernels/columns.ts';
import * as plain from '../kernels/kernels.ts';
import type { World } from '../government/world.ts';
import type { State } from './state.ts';

/**
 * What the month's effort makes of each goal: the effort of its links and ministries, x̄_k, N_k, and mean and spread of its ideals (see `tally`).
 * @param linkPresent - shape [link]: the present-day ministry of each link
 */
export function tallyGoals(
  { goals, links, ministries, linkMandates, linkGoal }: World,
  s: State,
  linkPresent: Int32Array,
  kernels: Kernels = plain,
): void {
  kernels.tally(
    goals,
    links,
    ministries,
    linkMandates.start,
    linkMandates.items,
    linkGoal,
    linkPresent,
    s.effort,
    s.stance,
    s.ideal,
    s.linkEffort,
    s.goalEffort,
    s.ministryEffort,
    s.goalStance,
    s.goalIdeal,
    s.goalIdealSpread,
    s.goalMinistries,
  );
}
