import { exp } from '../numbers/elementary.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { agree } from './agree.ts';
import { decideInside } from './decideInside.ts';
import { divide } from './divide.ts';
import { exchange } from './exchange.ts';
import { findOpenness } from './openness.ts';

/**
 * A ministry's own management meeting: as good as the share of attention s_m that its minister can give (model §3.2).
 * @param ministry - a present-day ministry
 */
export function holdOwnMeeting(simulation: Simulation, ministry: number): void {
  const { world: { parameters }, state, arrangement, month } = simulation;
  const { meeting } = month;
  const standing = arrangement.own[ministry]!;
  const needed = hoursNeeded(simulation, ministry);
  const share = needed > 0 ? Math.min(1, month.hours[ministry] / needed) : 1;
  // Rounding must not leave less than nothing.
  month.hours[ministry] = Math.max(0, month.hours[ministry] - share * needed);
  state.attention[ministry] = share;
  month.meetingCost[ministry] += parameters.meetingCost * arrangement.ministryCapacity[ministry];

  meeting.forum = standing;
  meeting.present[ministry] = 1;
  meeting.sharePresent = 1;
  meeting.preparation = share;
  meeting.authority = 0.8 * share;
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
function hoursNeeded({ world: { parameters }, state, arrangement, month }: Simulation, ministry: number): number {
  const units = arrangement.ministryUnitCount[ministry];
  const usual = parameters.ministryBaseHours + parameters.hoursPerUnit * units + parameters.hoursPerObstacle * month.pendingInside[ministry];
  const { merger, since } = arrangement;
  if (merger === undefined || arrangement.merged[ministry] === 0) return usual;
  return usual + merger.settlingHoursPerUnit * units * exp(-(state.month - since) / merger.settlingTime);
}
