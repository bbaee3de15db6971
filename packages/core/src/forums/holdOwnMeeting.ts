import type { Simulated } from '../kernels/records.ts';
import { exp } from '../numbers/exp.ts';
import type { i32 } from '../numbers/whole.ts';
import { agree } from './agree.ts';
import { decideInside } from './decideInside.ts';
import { divide } from './divide.ts';
import { exchange } from './exchange.ts';
import { findOpenness } from './openness.ts';

/**
 * A ministry's own management meeting: as good as the share of attention s_m that its minister can give (model §3.2).
 * @param ministry - a present-day ministry
 */
export function holdOwnMeeting(simulation: Simulated, ministry: i32): void {
  const state = simulation.state;
  const arrangement = simulation.arrangement;
  const month = simulation.month;
  const meeting = month.meeting;
  const standing = arrangement.own[ministry]!;
  const needed = hoursNeeded(simulation, ministry);
  const share: number = needed > 0 ? Math.min(1, month.hours[ministry] / needed) : 1;
  // Rounding must not leave less than nothing.
  month.hours[ministry] = Math.max(0, month.hours[ministry] - share * needed);
  state.attention[ministry] = share;
  month.meetingCost[ministry] +=
    simulation.world.parameters.meetingCost * arrangement.ministryCapacity[ministry];

  meeting.forum = standing;
  meeting.present[ministry] = 1;
  meeting.sharePresent = 1;
  meeting.preparation = share;
  meeting.authority = simulation.world.parameters.ministerAuthority * share;
  meeting.arbitration = 1;
  meeting.chairVoice = 0;
  findOpenness(simulation, standing);
  exchange(simulation, 1);
  agree(simulation, 1);
  divide(simulation, 1);
  meeting.agenda = Math.floor(share * month.pendingInside[ministry] + 0.5);
  decideInside(simulation, ministry, meeting.agenda);
}

/** Hours a month that the ministry wants of its minister; more after a merger, until it has settled. */
function hoursNeeded(simulation: Simulated, ministry: i32): number {
  const parameters = simulation.world.parameters;
  const arrangement = simulation.arrangement;
  const units = arrangement.ministryUnitCount[ministry];
  const usual =
    parameters.ministryBaseHours +
    parameters.hoursPerUnit * units +
    parameters.hoursPerObstacle * simulation.month.pendingInside[ministry];
  const merger = arrangement.merger;
  if (!merger || arrangement.merged[ministry] === 0) return usual;
  const since: number = simulation.state.month - arrangement.mergedSince[ministry];
  return usual + merger.settlingHoursPerUnit * units * exp(-since / merger.settlingTime);
}
