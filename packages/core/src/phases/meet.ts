import { attend } from '../forums/attend.ts';
import { holdMeeting } from '../forums/holdMeeting.ts';
import { holdOwnMeeting } from '../forums/holdOwnMeeting.ts';
import { meets } from '../forums/meets.ts';
import { preparation } from '../forums/preparation.ts';
import type { Simulated, Standing } from '../kernels/records.ts';
import type { i32 } from '../numbers/whole.ts';
import { watchAfter, watchBefore } from '../simulate/watch.ts';

/** Forums meet in the order of their claim on attention, each on what those before it left (model §3.2). */
export function meet(simulation: Simulated): void {
  const ranks = simulation.arrangement.ranks;
  open(simulation);
  holdInTurn(simulation, ranks[0]);
  // Only forums of the prime minister come before a minister's own ministry.
  holdOwnMeetings(simulation);
  for (let rank = 1; rank < ranks.length; rank++) holdInTurn(simulation, ranks[rank]);
  close(simulation);
}

function holdOwnMeetings(simulation: Simulated): void {
  const ministries = simulation.arrangement.presentMinistries;
  for (let i = 0; i < ministries.length; i++) {
    holdOwnMeeting(simulation, ministries[i]);
  }
}

/** One rank: the list of those that meet starts at another place each month, so that no forum starves for good. */
function holdInTurn(simulation: Simulated, list: readonly Standing[]): void {
  const month = simulation.state.month;
  let meeting = 0;
  for (let i = 0; i < list.length; i++) if (meets(list[i], month)) meeting += 1;
  if (meeting === 0) return;
  const first = month % meeting;
  holdFrom(simulation, list, first, meeting);
  holdFrom(simulation, list, 0, first);
}

/** Of those on the list that meet this month, the ones at places `first` to `end` − 1. */
function holdFrom(simulation: Simulated, list: readonly Standing[], first: i32, end: i32): void {
  let place = 0;
  for (let i = 0; i < list.length && place < end; i++) {
    const standing = list[i];
    if (!meets(standing, simulation.state.month) || place++ < first) continue;
    watchBefore(simulation, standing);
    attend(simulation, standing);
    holdMeeting(simulation, standing);
    watchAfter(simulation, standing);
  }
}

/** A new month: agreements have faded, hours are full, nothing is spent. */
function open(simulation: Simulated): void {
  const parameters = simulation.world.parameters;
  const state = simulation.state;
  const month = simulation.month;
  const kept = 1 - parameters.agreementFade;
  for (let l = 0; l < state.binding.length; l++) state.binding[l] *= kept;
  for (let m = 0; m < simulation.world.ministries; m++) {
    month.hours[m] = parameters.ministerHours;
    month.meetingCost[m] = month.overruled[m] = month.bound[m] = 0;
    month.pendingInside[m] = month.pendingInHouse[m] = 0;
  }
  month.primeMinisterHours = simulation.arrangement.primeMinisterHours;
  month.czarHours = parameters.czarHours;
  month.primeMinisterAtStocktake = false;
  month.centrePreparation = preparation(parameters, simulation.arrangement, state.month);
  countInside(simulation);
  state.resolved =
    state.resolvedAge =
    state.resolvedInMeetings =
    state.meetings =
    state.due =
    state.present =
      0;
}

/** Obstacles between units of one present-day ministry, and of those the ones between units of one house. */
function countInside(simulation: Simulated): void {
  const world = simulation.world;
  const state = simulation.state;
  const presentMinistry = simulation.arrangement.presentMinistry;
  for (let i = 0; i < state.pending; i++) {
    const e = state.queue[i];
    const one = world.mandateMinistry[e];
    const other = world.unitMinistry[state.waitsFor[e]];
    if (presentMinistry[one] === presentMinistry[other])
      simulation.month.pendingInside[presentMinistry[one]] += 1;
    if (one === other) simulation.month.pendingInHouse[one] += 1;
  }
}

/** What the meetings took of each ministry's capacity, at most `maxCoordinationShare`. */
function close(simulation: Simulated): void {
  const arrangement = simulation.arrangement;
  const month = simulation.month;
  const ministries = arrangement.presentMinistries;
  for (let i = 0; i < ministries.length; i++) {
    const m = ministries[i];
    simulation.state.meetingShare[m] = Math.min(
      simulation.world.parameters.maxCoordinationShare,
      month.meetingCost[m] / arrangement.ministryCapacity[m],
    );
  }
}
