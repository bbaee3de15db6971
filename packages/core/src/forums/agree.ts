import { meanIdealOf, viewOfCentre } from '../kernels/agree.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { trustBetween } from '../state/trust.ts';
import type { StandingForum } from './standingForum.ts';

/** Who speaks with the chair's voice: a peer's place, or one of these. */
const THE_CENTRE = -1;
const NOBODY = -2;

/**
 * Members agree a stance, goal by goal (model §3.2, step 2). It binds the links of members whose principal came, as far
 * as they go along; being overruled costs the chair trust.
 * @param strength - multiplies how far it binds, in [0, 1]
 */
export function agree(simulation: Simulation, strength: number): void {
  const { state, month: { meeting }, arrangement, kernels, columns: { world: w, state: s, month: m } } = simulation;
  const { forum: standing, chairVoice: voice } = meeting;
  const { goals, goalLinks } = standing.columns ?? standing;
  const ofTheCentre = standing.chair === 'centre' || standing.chair === 'czar' || standing.chair === 'prime-minister';
  const speaks = voice > 0 ? (standing.chair === 'peer' ? standing.chairMinistry : THE_CENTRE) : NOBODY;
  const scale = strength * meeting.authority * meeting.preparation;
  const order = ofTheCentre ? voice * state.backing : 0;
  const consent = ofTheCentre ? 1 - voice : 1;
  const overruled = kernels.agreeStances(
    standing.goals.length, goals, goalLinks.start, goalLinks.items, w.linkMinistry, s.linkEffort, s.ideal,
    voice, standing.error, speaks, s.centreView, (arrangement.columns ?? arrangement).viewBias, s.goalIdealSpread,
    m.meeting.came, m.meeting.openness, scale, consent, order, s.agreed, s.binding, Number(ofTheCentre && voice > 0), m.overruled, m.bound,
  );
  if (standing.chair === 'peer' && overruled >= 0) loseTrustInChair(simulation, standing, Math.min(1, overruled) * strength);
}

/** θ_chair: the centre's own view, seen from afar and a while ago; or the ideal of the units of the peer in the chair. */
export function chairView({ world: { linkMinistry }, state, arrangement: { viewBias } }: Simulation, standing: StandingForum, place: number, mean: number): number {
  const { start, items } = standing.goalLinks;
  if (standing.chair !== 'peer') return viewOfCentre(standing.goals[place], state.centreView, viewBias, state.goalIdealSpread);
  const own = meanIdealOf(standing.chairMinistry, linkMinistry, state.linkEffort, state.ideal, items, start[place], start[place + 1]);
  return Number.isNaN(own) ? mean : own;
}

function loseTrustInChair({ world: { ministries, parameters }, state: { trust } }: Simulation, { members, chairMinistry }: StandingForum, overruled: number): void {
  for (let i = 0; i < members.length; i++) {
    const j = members[i];
    if (j === chairMinistry) continue;
    const now = trust[j * ministries + chairMinistry];
    trustBetween(trust, ministries, j, chairMinistry, now - parameters.overruleCost * overruled * now);
  }
}
