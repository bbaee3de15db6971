import { attend } from '../forums/attend.ts';
import { sortByMinistry } from '../forums/bringMatters.ts';
import { holdMeeting } from '../forums/holdMeeting.ts';
import { holdOwnMeeting } from '../forums/holdOwnMeeting.ts';
import { meets } from '../forums/meets.ts';
import { preparation } from '../forums/preparation.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { SittingForum } from '../forums/sittingForum.ts';
import type { i32 } from '../numbers/whole.ts';
import { watchAfter, watchBefore } from '../simulate/watch.ts';

/** Forums meet in the order of their claim on attention, each on what those before it left (ODD §7.2). */
export function meet(run: Simulation): void {
  const ranks = run.arrangement.ranks;
  open(run);
  holdInTurn(run, ranks[0]);
  // Only forums of the prime minister come before a minister's own ministry.
  holdOwnMeetings(run);
  for (let rank = 1; rank < ranks.length; rank++) holdInTurn(run, ranks[rank]);
  close(run);
}

function holdOwnMeetings(run: Simulation): void {
  const ministries = run.arrangement.presentMinistries;
  for (let i = 0; i < ministries.length; i++) {
    holdOwnMeeting(run, ministries[i]);
  }
}

/**
 * One rank, in rotation: each month the list of those that meet starts one forum later, so that none is
 * always last.
 */
function holdInTurn(run: Simulation, list: readonly SittingForum[]): void {
  const month = run.state.month;
  let meeting = 0;
  for (let i = 0; i < list.length; i++) if (meets(list[i], month)) meeting += 1;
  if (meeting === 0) return;
  const first = month % meeting;
  holdFrom(run, list, first, meeting);
  holdFrom(run, list, 0, first);
}

/** Holds those at positions `first` to `end` − 1 among the forums that meet this month. */
function holdFrom(run: Simulation, list: readonly SittingForum[], first: i32, end: i32): void {
  let place = 0;
  for (let i = 0; i < list.length && place < end; i++) {
    const sittingForum = list[i];
    if (!meets(sittingForum, run.state.month) || place++ < first) continue;
    watchBefore(run, sittingForum);
    attend(run, sittingForum);
    holdMeeting(run, sittingForum);
    watchAfter(run, sittingForum);
  }
}

/** Starts a month: agreements fade, hours are full, nothing is spent. */
function open(run: Simulation): void {
  const parameters = run.world.parameters;
  const state = run.state;
  const month = run.month;
  const kept = 1 - parameters.agreementFade;
  for (let l = 0; l < state.binding.length; l++) state.binding[l] *= kept;
  for (let m = 0; m < run.world.ministries; m++) {
    month.hours[m] = parameters.ministerHours;
    month.meetingCost[m] = month.overruled[m] = month.bound[m] = 0;
    month.pendingInside[m] = month.pendingInHouse[m] = 0;
  }
  month.primeMinisterHours = run.arrangement.primeMinisterHours;
  month.czarHours = parameters.czarHours;
  month.primeMinisterAtStocktake = false;
  month.centrePreparation = preparation(parameters, run.arrangement, state.month);
  countInside(run);
  sortByMinistry(run);
  state.resolved =
    state.resolvedAge =
    state.resolvedInMeetings =
    state.meetings =
    state.due =
    state.present =
      0;
}

/**
 * Counts obstacles between units of one present-day ministry, and those between units of one legacy
 * ministry.
 */
export function countInside(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const presentMinistry = run.arrangement.presentMinistry;
  for (let i = 0; i < state.pending; i++) {
    const e = state.queue[i];
    const one = world.mandateMinistry[e];
    const other = world.unitMinistry[state.waitsFor[e]];
    if (presentMinistry[one] === presentMinistry[other]) run.month.pendingInside[presentMinistry[one]] += 1;
    if (one === other) run.month.pendingInHouse[one] += 1;
  }
}

/** The share of each ministry's capacity that meetings took, at most `maxCoordinationShare`. */
function close(run: Simulation): void {
  const arrangement = run.arrangement;
  const month = run.month;
  const ministries = arrangement.presentMinistries;
  for (let i = 0; i < ministries.length; i++) {
    const m = ministries[i];
    run.state.meetingShare[m] = Math.min(
      run.world.parameters.maxCoordinationShare,
      month.meetingCost[m] / arrangement.ministryCapacity[m],
    );
  }
}
