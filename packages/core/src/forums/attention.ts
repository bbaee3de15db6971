import type { Simulation } from '../simulate/simulation.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { exp } from '../numbers/exp.ts';
import type { i32 } from '../numbers/whole.ts';

/** The minister gives what is left of the hours needed, and the ministry pays. @returns s_m, the share given */
export function giveAttention(run: Simulation, ministry: i32, needed: number): number {
  const month = run.month;
  const share = shareOf(month.hours[ministry], needed);
  // Rounding must not leave less than nothing.
  month.hours[ministry] = Math.max(0, month.hours[ministry] - share * needed);
  run.state.attention[ministry] = share;
  const capacity = run.arrangement.ministryCapacity[ministry];
  month.meetingCost[ministry] += run.world.parameters.meetingCost * capacity;
  return share;
}

/** The share of the hours needed that there is. */
export function shareOf(hours: number, needed: number): number {
  return needed > 0 ? Math.min(1, hours / needed) : 1;
}

/** Hours a month that somebody needs who leads so many units, or houses, and settles so many obstacles. */
export function hoursFor(parameters: Parameters, led: number, obstacles: number): number {
  return (
    parameters.ministryBaseHours + parameters.hoursPerUnit * led + parameters.hoursPerObstacle * obstacles
  );
}

/** Hours a month that the ministry wants of its minister; more after a merger, until it has settled. */
export function hoursNeeded(run: Simulation, ministry: i32): number {
  const units = run.arrangement.ministryUnitCount[ministry];
  const usual = hoursFor(run.world.parameters, units, run.month.pendingInside[ministry]);
  return withSettling(run, ministry, usual);
}

/** Hours, and what settling takes more after a merger. */
export function withSettling(run: Simulation, ministry: i32, usual: number): number {
  const arrangement = run.arrangement;
  const merger = arrangement.merger;
  if (!merger || arrangement.merged[ministry] === 0) return usual;
  const units = arrangement.ministryUnitCount[ministry];
  const since: number = run.state.month - arrangement.mergedSince[ministry];
  return usual + merger.settlingHoursPerUnit * units * exp(-since / merger.settlingTime);
}
