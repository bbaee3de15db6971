import { agreeStances, meanIdealOf, viewOfCentre } from '../kernels/agree.ts';
import type { Simulated, Standing } from '../kernels/records.ts';
import type { i32 } from '../numbers/whole.ts';
import { trustBetween } from '../state/trust.ts';
import { isOfTheCentre, PEER } from './roles.ts';

/** Who speaks with the chair's voice: a peer's place, or one of these. */
const THE_CENTRE = -1;
const NOBODY = -2;

/**
 * Members agree a stance, goal by goal (model §3.2, step 2). It binds the links of members whose principal came, as far
 * as they go along; being overruled costs the chair trust.
 * @param strength - multiplies how far it binds, in [0, 1]
 */
export function agree(simulation: Simulated, strength: number): void {
  const state = simulation.state;
  const month = simulation.month;
  const meeting = month.meeting;
  const standing = meeting.forum;
  const voice = meeting.chairVoice;
  const ofTheCentre = isOfTheCentre(standing.role);
  const speaks = voice > 0 ? (standing.role === PEER ? standing.chairMinistry : THE_CENTRE) : NOBODY;
  const scale = strength * meeting.authority * meeting.preparation;
  const order: number = ofTheCentre ? voice * state.backing : 0;
  const consent: number = ofTheCentre ? 1 - voice : 1;
  const overruled = agreeStances(
    standing.goals.length,
    standing.goals,
    standing.goalLinks.start,
    standing.goalLinks.items,
    simulation.world.linkMinistry,
    state.linkEffort,
    state.ideal,
    voice,
    standing.error,
    speaks,
    state.centreView,
    simulation.arrangement.viewBias,
    state.goalIdealSpread,
    meeting.came,
    meeting.openness,
    scale,
    consent,
    order,
    simulation.world.parameters.veto,
    meeting.arbitration,
    state.agreed,
    state.binding,
    ofTheCentre && voice > 0 ? 1 : 0,
    month.overruled,
    month.bound,
  );
  if (standing.role === PEER && overruled >= 0)
    loseTrustInChair(simulation, standing, Math.min(1, overruled) * strength);
}

/** θ_chair: the centre's own view, seen from afar and a while ago; or the ideal of the units of the peer in the chair. */
export function chairView(simulation: Simulated, standing: Standing, place: i32, mean: number): number {
  const state = simulation.state;
  const start = standing.goalLinks.start;
  if (standing.role !== PEER)
    return viewOfCentre(
      standing.goals[place],
      state.centreView,
      simulation.arrangement.viewBias,
      state.goalIdealSpread,
    );
  const own = meanIdealOf(
    standing.chairMinistry,
    simulation.world.linkMinistry,
    state.linkEffort,
    state.ideal,
    standing.goalLinks.items,
    start[place],
    start[place + 1],
  );
  return Number.isNaN(own) ? mean : own;
}

function loseTrustInChair(simulation: Simulated, standing: Standing, overruled: number): void {
  const trust = simulation.state.trust;
  const ministries = simulation.world.ministries;
  const cost = simulation.world.parameters.overruleCost;
  const members = standing.members;
  const chair = standing.chairMinistry;
  for (let i = 0; i < members.length; i++) {
    const j = members[i];
    if (j === chair) continue;
    const now = trust[j * ministries + chair];
    trustBetween(trust, ministries, j, chair, now - cost * overruled * now);
  }
}
