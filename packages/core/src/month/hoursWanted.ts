import { hoursNeeded } from '../forums/attention.ts';
import { hoursForHouses, pendingBetween } from '../forums/holdMergedMeeting.ts';
import { DEPUTIES } from '../parameters/options.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { countInside } from './meet.ts';

/**
 * Hours that a ministry wants of its minister in the month to come, as obstacles are at the end of the last
 * one (ODD §7.2): for its units, for obstacles between them and while a merger settles; over deputies for
 * houses and what is between them (ODD §7.7.3).
 * @param run - between two months
 * @param ministry - a present-day ministry, by its index
 * @returns hours a month, ≥ 0
 */
export function hoursWanted(run: Simulation, ministry: number): number {
  // Notes of a month, which the next one begins anew.
  run.month.pendingInside.fill(0);
  run.month.pendingInHouse.fill(0);
  countInside(run);
  const houses = run.arrangement.own[ministry]!.members;
  return run.world.parameters.mergedMeeting === DEPUTIES && houses.length > 1
    ? hoursForHouses(run, ministry, houses.length, pendingBetween(run, ministry, houses))
    : hoursNeeded(run, ministry);
}
