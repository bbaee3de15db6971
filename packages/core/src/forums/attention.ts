import type { Simulated, SimulatedParameters } from '../kernels/records.ts';
import { exp } from '../numbers/exp.ts';
import type { i32 } from '../numbers/whole.ts';

/** The minister gives what is left of the hours needed, and the ministry pays. @returns s_m, the share given */
export function giveAttention(simulation: Simulated, ministry: i32, needed: number): number {
  const month = simulation.month;
  const share = shareOf(month.hours[ministry], needed);
  // Rounding must not leave less than nothing.
  month.hours[ministry] = Math.max(0, month.hours[ministry] - share * needed);
  simulation.state.attention[ministry] = share;
  const capacity = simulation.arrangement.ministryCapacity[ministry];
  month.meetingCost[ministry] += simulation.world.parameters.meetingCost * capacity;
  return share;
}

/** The share of the hours needed that there is. */
export function shareOf(hours: number, needed: number): number {
  return needed > 0 ? Math.min(1, hours / needed) : 1;
}

/** Hours a month that somebody needs who leads so many units, or houses, and settles so many obstacles. */
export function hoursFor(parameters: SimulatedParameters, led: number, obstacles: number): number {
  return (
    parameters.ministryBaseHours + parameters.hoursPerUnit * led + parameters.hoursPerObstacle * obstacles
  );
}

/** Hours a month that the ministry wants of its minister; more after a merger, until it has settled. */
export function hoursNeeded(simulation: Simulated, ministry: i32): number {
  const units = simulation.arrangement.ministryUnitCount[ministry];
  const usual = hoursFor(simulation.world.parameters, units, simulation.month.pendingInside[ministry]);
  return withSettling(simulation, ministry, usual);
}

/** Hours, and what settling takes more after a merger. */
export function withSettling(simulation: Simulated, ministry: i32, usual: number): number {
  const arrangement = simulation.arrangement;
  const merger = arrangement.merger;
  if (!merger || arrangement.merged[ministry] === 0) return usual;
  const units = arrangement.ministryUnitCount[ministry];
  const since: number = simulation.state.month - arrangement.mergedSince[ministry];
  return usual + merger.settlingHoursPerUnit * units * exp(-since / merger.settlingTime);
}
