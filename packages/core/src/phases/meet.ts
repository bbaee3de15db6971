import { attend } from '../forums/attend.ts';
import { holdMeeting } from '../forums/holdMeeting.ts';
import { holdOwnMeeting } from '../forums/holdOwnMeeting.ts';
import { meets } from '../forums/meets.ts';
import { preparation } from '../forums/preparation.ts';
import type { StandingForum } from '../forums/standingForum.ts';
import type { Simulation } from '../simulate/simulation.ts';

/** Forums meet in the order of their claim on attention, each on what those before it left (model §3.2). */
export function meet(simulation: Simulation): void {
  const { ranks, presentMinistries } = simulation.arrangement;
  open(simulation);
  for (let rank = 0; rank < ranks.length; rank++) {
    holdInTurn(simulation, ranks[rank]);
    // Only forums of the prime minister come before a minister's own ministry.
    if (rank > 0) continue;
    for (const ministry of presentMinistries) {
      const standing = simulation.arrangement.own[ministry]!;
      simulation.witness?.before(simulation, { kind: 'meeting', standing });
      holdOwnMeeting(simulation, ministry);
      simulation.witness?.after(simulation, { kind: 'meeting', standing });
    }
  }
  close(simulation);
}

/** One rank: the list of those that meet starts at another place each month, so that no forum starves for good. */
function holdInTurn(simulation: Simulation, list: readonly StandingForum[]): void {
  const { month } = simulation.state;
  let meeting = 0;
  for (let i = 0; i < list.length; i++) if (meets(list[i], month)) meeting++;
  if (meeting === 0) return;
  const first = month % meeting;
  holdFrom(simulation, list, first, meeting);
  holdFrom(simulation, list, 0, first);
}

/** Of those on the list that meet this month, the ones at places `first` to `end` − 1. */
function holdFrom(simulation: Simulation, list: readonly StandingForum[], first: number, end: number): void {
  let place = 0;
  for (let i = 0; i < list.length && place < end; i++) {
    const standing = list[i];
    if (!meets(standing, simulation.state.month) || place++ < first) continue;
    simulation.witness?.before(simulation, { kind: 'meeting', standing });
    attend(simulation, standing);
    holdMeeting(simulation, standing);
    simulation.witness?.after(simulation, { kind: 'meeting', standing });
  }
}

/** A new month: agreements have faded, hours are full, nothing is spent. */
function open(simulation: Simulation): void {
  const { world: { parameters, mandateMinistry, unitMinistry }, state, month, arrangement } = simulation;
  const kept = 1 - parameters.agreementFade;
  for (let l = 0; l < state.binding.length; l++) state.binding[l] *= kept;
  month.hours.fill(parameters.ministerHours);
  month.primeMinisterHours = parameters.primeMinisterHours;
  month.meetingCost.fill(0);
  month.overruled.fill(0);
  month.bound.fill(0);
  month.primeMinisterAtStocktake = false;
  month.centrePreparation = preparation(arrangement, state.month);
  month.pendingInside.fill(0);
  for (let i = 0; i < state.pending; i++) {
    const e = state.queue[i];
    const ministry = arrangement.presentMinistry[mandateMinistry[e]];
    if (ministry === arrangement.presentMinistry[unitMinistry[state.waitsFor[e]]]) month.pendingInside[ministry]++;
  }
  state.resolved = state.resolvedAge = state.resolvedInMeetings = state.meetings = state.due = state.present = 0;
}

/** What the meetings took of each ministry's capacity, at most `maxCoordinationShare`. */
function close({ world: { parameters }, state, arrangement, month }: Simulation): void {
  for (const m of arrangement.presentMinistries) {
    state.meetingShare[m] = Math.min(parameters.maxCoordinationShare, month.meetingCost[m] / arrangement.ministryCapacity[m]);
  }
}
