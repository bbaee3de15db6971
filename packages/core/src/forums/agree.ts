import type { Simulation } from '../simulate/simulation.ts';
import { trustBetween } from '../state/trust.ts';
import type { StandingForum } from './standingForum.ts';

/**
 * Members agree a stance, goal by goal (model §3.2, step 2). It binds the links of members whose principal came, as far
 * as they go along; being overruled costs the chair trust.
 * @param strength - multiplies how far it binds, in [0, 1]
 */
export function agree(simulation: Simulation, strength: number): void {
  const { world, state, month } = simulation;
  const { linkMinistry } = world;
  const { meeting } = month;
  const { forum: standing } = meeting;
  const { goals, goalLinks: { start, items }, chair } = standing;
  const voice = meeting.chairVoice;
  const ofTheCentre = chair === 'centre' || chair === 'czar' || chair === 'prime-minister';
  const order = ofTheCentre ? voice * state.backing : 0;
  const consent = ofTheCentre ? 1 - voice : 1;
  let distance = 0;
  let agreed = 0;

  for (let i = 0; i < goals.length; i++) {
    const mean = meanIdeal(state.linkEffort, state.ideal, items, start[i], start[i + 1]);
    if (Number.isNaN(mean)) continue;
    const stance = (1 - voice) * mean + voice * (voice > 0 ? chairView(simulation, standing, i, mean) : 0) + standing.error;
    const overruled = Math.abs(stance - mean);
    distance += overruled;
    agreed++;
    for (let place = start[i]; place < start[i + 1]; place++) {
      const l = items[place];
      const j = linkMinistry[l];
      if (meeting.came[j] === 0) continue;
      const binding = strength * meeting.authority * meeting.preparation * (consent * meeting.openness[j] + order);
      if (!(binding > 0)) continue;
      bind(state.agreed, state.binding, l, stance, binding);
      if (ofTheCentre && voice > 0) {
        month.overruled[j] += overruled;
        month.bound[j]++;
      }
    }
  }
  if (chair === 'peer' && agreed > 0) loseTrustInChair(simulation, standing, Math.min(1, distance / agreed) * strength);
}

/** Effort-weighted mean ideal of some links; NaN if nobody works. */
export function meanIdeal(effort: Float64Array, ideal: Float64Array, links: Int32Array, first: number, end: number): number {
  let total = 0;
  let sum = 0;
  for (let place = first; place < end; place++) {
    const l = links[place];
    total += effort[l];
    sum += effort[l] * ideal[l];
  }
  return total > 0 ? sum / total : Number.NaN;
}

/** θ_chair: the centre's own view, seen from afar and a while ago; or the ideal of the units of the peer in the chair. */
export function chairView(simulation: Simulation, standing: StandingForum, place: number, mean: number): number {
  const { world: { linkMinistry }, state, arrangement: { viewBias } } = simulation;
  if (standing.chair !== 'peer') {
    const goal = standing.goals[place];
    return state.centreView[goal] + viewBias[goal] * state.goalIdealSpread[goal];
  }
  let total = 0;
  let sum = 0;
  for (let i = standing.goalLinks.start[place]; i < standing.goalLinks.start[place + 1]; i++) {
    const l = standing.goalLinks.items[i];
    if (linkMinistry[l] !== standing.chairMinistry) continue;
    total += state.linkEffort[l];
    sum += state.linkEffort[l] * state.ideal[l];
  }
  return total > 0 ? sum / total : mean;
}

/** A new agreement joins the one that stands: their mean weighted by strength, as binding as the stronger. */
function bind(agreed: Float64Array, binding: Float64Array, link: number, stance: number, strength: number): void {
  const standing = binding[link];
  agreed[link] = (standing * agreed[link] + strength * stance) / (standing + strength);
  if (strength > standing) binding[link] = strength;
}

function loseTrustInChair({ world: { ministries, parameters }, state: { trust } }: Simulation, { members, chairMinistry }: StandingForum, overruled: number): void {
  for (const j of members) {
    if (j === chairMinistry) continue;
    const now = trust[j * ministries + chairMinistry];
    trustBetween(trust, ministries, j, chairMinistry, now - parameters.overruleCost * overruled * now);
  }
}
