import { power } from '../numbers/elementary.ts';
import type { i32 } from '../numbers/whole.ts';

/**
 * What each goal is worth to each unit, w̃·A: its own priorities w, pulled towards the ministry's mission w̄ and the shared
 * goals p̃ (model §3.3).
 * @param towardsMission, towardsGoals - ½ s_m and α_u, shape [ministry]
 * @param worth - overwritten, shape [link]
 */
export function weighLinks(
  links: i32,
  linkGoal: Int32Array,
  linkMinistry: Int32Array,
  priority: Float64Array,
  mission: Float64Array,
  pull: Float64Array,
  credit: Float64Array,
  towardsMission: Float64Array,
  towardsGoals: Float64Array,
  worth: Float64Array,
): void {
  // four at a time
  for (let l = 0; l < links; l++) {
    const k = linkGoal[l];
    const m = linkMinistry[l];
    const guided = (1 - towardsMission[m]) * priority[l] + towardsMission[m] * mission[l];
    worth[l] = ((1 - towardsGoals[m]) * guided + towardsGoals[m] * pull[k]) * credit[k];
  }
}

/**
 * Units shift their allocations towards the cells they value most: v = e·r·(what covering the cell is worth·max(0, 1 − q̂) + β·t),
 * the target is v² / Σ v² (model §3.3).
 * @param start, linkOf, weight - links of each mandate, and |L_u|·ω_kc·|C_k| along the same places
 * @param exponent - 2 unless said otherwise
 * @param speed - φ/ℓ by legacy ministry
 * @param value - overwritten, shape [mandate]
 */
export function allocate(
  units: i32,
  unitMandates: Int32Array,
  unitMinistry: Int32Array,
  start: Int32Array,
  linkOf: Int32Array,
  weight: Float64Array,
  worth: Float64Array,
  cellOf: Int32Array,
  skillOf: Int32Array,
  turf: Float64Array,
  turfMotive: number,
  exponent: number,
  speed: Float64Array,
  competence: Float64Array,
  responsibility: Float64Array,
  belief: Float64Array,
  seen: Float64Array,
  need: Float64Array,
  value: Float64Array,
  allocation: Float64Array,
): void {
  const mandates = unitMandates[units];
  for (let e = 0; e < mandates; e++) {
    let outcome: number = 0;
    for (let i = start[e]; i < start[e + 1]; i++) outcome += worth[linkOf[i]] * weight[i];
    value[e] = outcome;
  }
  // four at a time
  for (let e = 0; e < mandates; e++) {
    const short = Math.max(0, 1 - (seen[e] + belief[e]) / need[cellOf[e]]);
    value[e] = competence[skillOf[e]] * responsibility[e] * (value[e] * short + turfMotive * turf[e]);
  }
  for (let u = 0; u < units; u++) {
    const first = unitMandates[u];
    const end = unitMandates[u + 1];
    let total: number = 0;
    for (let e = first; e < end; e++) {
      const v = value[e];
      value[e] = !(v > 0) ? 0 : exponent === 2 ? v * v : power(v, exponent);
      total += value[e];
    }
    if (!(total > 0)) continue;
    const step = speed[unitMinistry[u]];
    for (let e = first; e < end; e++) allocation[e] += step * (value[e] / total - allocation[e]);
  }
}

/**
 * Units move their stances between their ideal, what others are known to do, and what was agreed:
 * towards (θ + c·x̄·known + G·g·x*) / (1 + c·known + G·g) (model §3.3).
 * @param start, mandateOf - mandates of each link
 * @param alignment, weight - c and G
 * @param speed - 0.3/ℓ, shape [link]
 * @param known - overwritten, shape [link]: the share of the others' supply that the unit knows of
 */
export function takeStances(
  links: i32,
  linkGoal: Int32Array,
  start: Int32Array,
  mandateOf: Int32Array,
  cellOf: Int32Array,
  belief: Float64Array,
  seen: Float64Array,
  cellSeen: Float64Array,
  alignment: number,
  weight: number,
  speed: Float64Array,
  ideal: Float64Array,
  goalStance: Float64Array,
  agreed: Float64Array,
  binding: Float64Array,
  known: Float64Array,
  stance: Float64Array,
): void {
  for (let l = 0; l < links; l++) {
    let sum: number = 0;
    let others: number = 0;
    for (let i = start[l]; i < start[l + 1]; i++) {
      const e = mandateOf[i];
      sum += belief[e];
      others += Math.max(0, cellSeen[cellOf[e]] - seen[e]);
    }
    known[l] = others > 0 ? Math.min(1, sum / others) : 1;
  }
  // four at a time
  for (let l = 0; l < links; l++) {
    const towardsOthers = alignment * known[l];
    const towardsAgreed = weight * binding[l];
    const target =
      (ideal[l] + towardsOthers * goalStance[linkGoal[l]] + towardsAgreed * agreed[l]) /
      (1 + towardsOthers + towardsAgreed);
    stance[l] += speed[l] * (target - stance[l]);
  }
}

/** Without meetings, a little is noticed and much forgotten; and turf creeps back (model §3.3). Shape [mandate] but for `cellSeen`. */
export function forgetAndCreep(
  mandates: i32,
  cellOf: Int32Array,
  seen: Float64Array,
  cellSeen: Float64Array,
  noticing: number,
  forgetting: number,
  turfCreep: number,
  belief: Float64Array,
  responsibility: Float64Array,
): void {
  // four at a time
  for (let e = 0; e < mandates; e++) {
    const others = Math.max(0, cellSeen[cellOf[e]] - seen[e]);
    // Noticing and forgetting of more than 1 together would make a belief negative.
    belief[e] = Math.max(0, belief[e] + noticing * (others - belief[e]) - forgetting * belief[e]);
    responsibility[e] += turfCreep * (1 - responsibility[e]);
  }
}
