import { exp } from '../numbers/exp.ts';
import type { i32 } from '../numbers/whole.ts';

/** Effort-weighted mean ideal of some links; NaN if nobody works. */
export function meanIdeal(
  effort: Float64Array,
  ideal: Float64Array,
  links: Int32Array,
  first: i32,
  end: i32,
): number {
  let total: number = 0;
  let sum: number = 0;
  for (let i = first; i < end; i++) {
    const l = links[i];
    total += effort[l];
    sum += effort[l] * ideal[l];
  }
  return total > 0 ? sum / total : Number.NaN;
}

/** The same of one member's links. */
export function meanIdealOf(
  member: i32,
  ministryOf: Int32Array,
  effort: Float64Array,
  ideal: Float64Array,
  links: Int32Array,
  first: i32,
  end: i32,
): number {
  let total: number = 0;
  let sum: number = 0;
  for (let i = first; i < end; i++) {
    const l = links[i];
    if (ministryOf[l] !== member) continue;
    total += effort[l];
    sum += effort[l] * ideal[l];
  }
  return total > 0 ? sum / total : Number.NaN;
}

/** θ_chair of the centre: its view as of the last review, and a bias that grows with how far local conditions differ. */
export function viewOfCentre(
  goal: i32,
  view: Float64Array,
  bias: Float64Array,
  spread: Float64Array,
): number {
  return view[goal] + bias[goal] * spread[goal];
}

/**
 * What negative coordination leaves of an agreement, Π_j (1 − (1 − arbitration)·(1 − exp(−½·veto·(x* − θ̄_j)²))), over the
 * members who came and work on the goal (structure §1.4). Links of one member stand together.
 */
function unblocked(
  veto: number,
  arbitration: number,
  stance: number,
  linkOf: Int32Array,
  linkMinistry: Int32Array,
  effort: Float64Array,
  ideal: Float64Array,
  came: Uint8Array,
  first: i32,
  end: i32,
): number {
  let left: number = 1;
  let place = first;
  while (place < end) {
    const j = linkMinistry[linkOf[place]];
    const own = place;
    while (place < end && linkMinistry[linkOf[place]] === j) place += 1;
    if (came[j] === 0) continue;
    const mean = meanIdeal(effort, ideal, linkOf, own, place);
    if (Number.isNaN(mean)) continue;
    const hurt = stance - mean;
    left *= 1 - (1 - arbitration) * (1 - exp(-0.5 * veto * hurt * hurt));
  }
  return left;
}

/**
 * Members agree a stance, goal by goal, x* = (1 − d_f)·θ̄_f + d_f·θ_chair. It binds the links of members whose principal
 * came; where an agreement stands already the two are weighted by strength (model §3.2, step 2).
 *
 * @param goalOf, start, linkOf - goals in scope, and the members' links in each
 * @param voice - d_f
 * @param chair - a peer's place; −1: the centre, a czar or the prime minister; −2: nobody with a view
 * @param scale, consent, order - it binds member j by scale·(consent·ι_j + order)
 * @param veto, arbitration - how strongly whoever it hurts blocks it, and the chance that the chair overcomes that
 * @param counted - 1 if a member that is overruled loses trust in the centre: `overruled` and `bound` count it, shape [ministry]
 * @returns the mean of |x* − θ̄_f|; −1 if nothing was agreed
 */
export function agreeStances(
  goals: i32,
  goalOf: Int32Array,
  start: Int32Array,
  linkOf: Int32Array,
  linkMinistry: Int32Array,
  effort: Float64Array,
  ideal: Float64Array,
  voice: number,
  error: number,
  chair: i32,
  view: Float64Array,
  bias: Float64Array,
  spread: Float64Array,
  came: Uint8Array,
  openness: Float64Array,
  scale: number,
  consent: number,
  order: number,
  veto: number,
  arbitration: number,
  agreed: Float64Array,
  binding: Float64Array,
  counted: i32,
  overruled: Float64Array,
  bound: Float64Array,
): number {
  let distance: number = 0;
  let stances: number = 0;
  for (let i = 0; i < goals; i++) {
    const first = start[i];
    const end = start[i + 1];
    const mean = meanIdeal(effort, ideal, linkOf, first, end);
    if (Number.isNaN(mean)) continue;
    let ofChair = mean;
    if (chair === -1) ofChair = viewOfCentre(goalOf[i], view, bias, spread);
    if (chair >= 0) ofChair = meanIdealOf(chair, linkMinistry, effort, ideal, linkOf, first, end);
    if (Number.isNaN(ofChair)) ofChair = mean;
    const stance = (1 - voice) * mean + voice * ofChair + error;
    const apart = Math.abs(stance - mean);
    distance += apart;
    stances += 1;
    const held =
      veto > 0
        ? scale *
          unblocked(veto, arbitration, stance, linkOf, linkMinistry, effort, ideal, came, first, end)
        : scale;
    for (let place = first; place < end; place++) {
      const l = linkOf[place];
      const j = linkMinistry[l];
      if (came[j] === 0) continue;
      const strength = held * (consent * openness[j] + order);
      if (!(strength > 0)) continue;
      const standing = binding[l];
      agreed[l] = (standing * agreed[l] + strength * stance) / (standing + strength);
      if (strength > standing) binding[l] = strength;
      if (counted === 1) {
        overruled[j] += apart;
        bound[j] += 1;
      }
    }
  }
  return stances > 0 ? distance / stances : -1;
}
