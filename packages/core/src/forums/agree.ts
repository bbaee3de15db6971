import { exp } from '../numbers/exp.ts';
import type { i32 } from '../numbers/whole.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { trustBetween } from '../state/trust.ts';
import { isOfTheCentre, PEER } from './roles.ts';
import type { SittingForum } from './sittingForum.ts';

/** Any member (see `meanIdeal`). */
const ANYBODY: i32 = -1;

/**
 * Members agree a stance, goal by goal, x* = (1 − d_f)·θ̄_f + d_f·θ_chair (ODD §7.2, step 2). It binds the
 * links of members whose principal came, as far as they go along; being overruled costs a peer in the
 * chair trust.
 * @param strength - multiplies how far it binds, in [0, 1]
 */
export function agree(run: Simulation, strength: number): void {
  const meeting = run.month.meeting;
  const sittingForum = meeting.forum;
  let distance: number = 0;
  let stances: number = 0;
  for (let i = 0; i < sittingForum.goals.length; i++) {
    const mean = membersView(run, sittingForum, i);
    if (Number.isNaN(mean)) continue;
    const stance = agreedStance(run, sittingForum, i, mean);
    const apart = Math.abs(stance - mean);
    distance += apart;
    stances += 1;
    bind(run, strength, i, stance, apart);
  }
  if (sittingForum.role === PEER && stances > 0)
    loseTrustInChair(run, sittingForum, Math.min(1, distance / stances) * strength);
}

/**
 * θ̄_f, what the members' conditions call for: their mean ideal by effort. NaN if nobody works on the
 * goal.
 * @param i - index of the goal among those in scope
 */
export function membersView(run: Simulation, sittingForum: SittingForum, i: i32): number {
  const start = sittingForum.goalLinks.start;
  return meanIdeal(run, sittingForum.goalLinks.items, start[i], start[i + 1], ANYBODY);
}

/** x*, with the error of a forum served by several units without clear roles. @param mean - θ̄_f */
export function agreedStance(run: Simulation, sittingForum: SittingForum, i: i32, mean: number): number {
  const voice = run.month.meeting.chairVoice;
  const chair: number = voice > 0 ? chairView(run, sittingForum, i, mean) : mean;
  return (1 - voice) * mean + voice * chair + sittingForum.error;
}

/**
 * θ_chair: the centre's own view as of its last review, with a bias that grows with how far local
 * conditions differ; or the ideal of the units of the peer in the chair.
 */
function chairView(run: Simulation, sittingForum: SittingForum, i: i32, mean: number): number {
  const state = run.state;
  const k = sittingForum.goals[i];
  if (sittingForum.role !== PEER)
    return state.centreView[k] + run.arrangement.viewBias[k] * state.goalIdealSpread[k];
  const start = sittingForum.goalLinks.start;
  const own = meanIdeal(
    run,
    sittingForum.goalLinks.items,
    start[i],
    start[i + 1],
    sittingForum.chairMinistry,
  );
  return Number.isNaN(own) ? mean : own;
}

/** Effort-weighted mean ideal of some links, of one member or of `ANYBODY`; NaN if nobody works. */
function meanIdeal(run: Simulation, links: Int32Array, first: i32, end: i32, member: i32): number {
  const effort = run.state.linkEffort;
  const ideal = run.state.ideal;
  const ministryOf = run.world.linkMinistry;
  let total: number = 0;
  let sum: number = 0;
  for (let i = first; i < end; i++) {
    const l = links[i];
    if (member !== ANYBODY && ministryOf[l] !== member) continue;
    total += effort[l];
    sum += effort[l] * ideal[l];
  }
  return total > 0 ? sum / total : Number.NaN;
}

/**
 * An agreement binds the links of members whose principal came, by strength·authority·ϖ·(consent·ι_j +
 * order); where one stands already the two are weighted by strength. Under the centre, how far each member
 * is overruled is noted for `account`.
 * @param apart - |x* − θ̄_f|
 */
function bind(run: Simulation, strength: number, i: i32, stance: number, apart: number): void {
  const state = run.state;
  const month = run.month;
  const meeting = month.meeting;
  const came = meeting.came;
  const openness = meeting.openness;
  const ministryOf = run.world.linkMinistry;
  const agreed = state.agreed;
  const binding = state.binding;
  const voice = meeting.chairVoice;
  const ofTheCentre = isOfTheCentre(meeting.forum.role);
  const consent: number = ofTheCentre ? 1 - voice : 1;
  const order: number = ofTheCentre ? voice * state.backing : 0;
  const linkOf = meeting.forum.goalLinks.items;
  const first = meeting.forum.goalLinks.start[i];
  const end = meeting.forum.goalLinks.start[i + 1];
  const scale = strength * meeting.authority * meeting.preparation;
  const held: number = run.world.parameters.veto > 0 ? scale * unblocked(run, stance, first, end) : scale;
  for (let at = first; at < end; at++) {
    const l = linkOf[at];
    const j = ministryOf[l];
    if (came[j] === 0) continue;
    const binds = held * (consent * openness[j] + order);
    if (!(binds > 0)) continue;
    const before = binding[l];
    agreed[l] = (before * agreed[l] + binds * stance) / (before + binds);
    if (binds > before) binding[l] = binds;
    if (ofTheCentre && voice > 0) {
      month.overruled[j] += apart;
      month.bound[j] += 1;
    }
  }
}

/**
 * What negative coordination leaves of an agreement, Π_j (1 − (1 − arbitration)·(1 − exp(−½·veto·(x* −
 * θ̄_j)²))), over the members who came and work on the goal (ODD §7.7.4). Links of one member stand
 * together.
 */
function unblocked(run: Simulation, stance: number, first: i32, end: i32): number {
  const meeting = run.month.meeting;
  const linkOf = meeting.forum.goalLinks.items;
  const ministryOf = run.world.linkMinistry;
  let left: number = 1;
  let at = first;
  while (at < end) {
    const j = ministryOf[linkOf[at]];
    const own = at;
    while (at < end && ministryOf[linkOf[at]] === j) at += 1;
    if (meeting.came[j] === 0) continue;
    const mean = meanIdeal(run, linkOf, own, at, ANYBODY);
    if (Number.isNaN(mean)) continue;
    const hurt = stance - mean;
    left *= 1 - (1 - meeting.arbitration) * (1 - exp(-0.5 * run.world.parameters.veto * hurt * hurt));
  }
  return left;
}

function loseTrustInChair(run: Simulation, sittingForum: SittingForum, overruled: number): void {
  const trust = run.state.trust;
  const ministries = run.world.ministries;
  const cost = run.world.parameters.overruleCost;
  const members = sittingForum.members;
  const chair = sittingForum.chairMinistry;
  for (let i = 0; i < members.length; i++) {
    const j = members[i];
    if (j === chair) continue;
    const now = trust[j * ministries + chair];
    trustBetween(trust, ministries, j, chair, now - cost * overruled * now);
  }
}
