import { boundedExp } from '../numbers/exp.ts';
import type { i32 } from '../numbers/whole.ts';
import { threefry } from '../random/threefry.ts';
import { drawUniform } from './luck.ts';

/** A word of 32 bits as a share. */
const WORD: number = 1 / 4294967296;

const words = new Uint32Array(2);

/**
 * Pending obstacles that colleagues solve by themselves, the more they trust each other (model §3.4).
 * @param rate, rateInside - a month at full trust, across present-day ministries and inside one
 * @param low, high - keys of mandates
 * @param found - overwritten: the mandates, in the order of the queue
 * @returns how many
 */
export function findHelped(
  pending: i32,
  queue: Int32Array,
  waitsFor: Int32Array,
  mandateMinistry: Int32Array,
  unitMinistry: Int32Array,
  presentMinistry: Int32Array,
  rate: number,
  rateInside: number,
  ministries: i32,
  trust: Float64Array,
  key0: i32,
  key1: i32,
  low: Int32Array,
  high: Int32Array,
  month: i32,
  found: Int32Array,
): i32 {
  let count = 0;
  for (let i = 0; i < pending; i++) {
    const e = queue[i];
    if (waitsFor[e] < 0) continue;
    const one = mandateMinistry[e];
    const other = unitMinistry[waitsFor[e]];
    const chance =
      (presentMinistry[one] === presentMinistry[other] ? rateInside : rate) *
      trust[one * ministries + other];
    if (drawUniform(key0, key1, low[e], high[e], month) < chance) found[count++] = e;
  }
  return count;
}

/** Free mandates at work that meet an obstacle; `found` and what is returned as in `findHelped`. */
export function findBlocked(
  mandates: i32,
  draw: Float64Array,
  rate: number,
  waitsFor: Int32Array,
  active: number,
  allocation: Float64Array,
  found: Int32Array,
): i32 {
  let count = 0;
  for (let e = 0; e < mandates; e++) {
    if (draw[e] < rate && waitsFor[e] < 0 && allocation[e] > active) found[count++] = e;
  }
  return count;
}

/**
 * Whom new obstacles wait for: a goal of the cell, evenly among those with another unit; then one of its other units, evenly.
 * @param found - the mandates, `count` of them
 * @param low, high - keys of mandates
 * @param start, linkOf - links of each mandate
 * @param partnerStart, partners - units of each goal in the order of their luck
 * @param turfShare - s; above 0 the unit is drawn with weights (structure §1.11)
 * @param turf - mean turf claim of each unit
 * @param partner - overwritten along `found`: a unit, −1 if there is none
 */
export function drawPartners(
  count: i32,
  found: Int32Array,
  key0: i32,
  key1: i32,
  low: Int32Array,
  high: Int32Array,
  month: i32,
  start: Int32Array,
  linkOf: Int32Array,
  unitOf: Int32Array,
  goalOf: Int32Array,
  partnerStart: Int32Array,
  partners: Int32Array,
  turfShare: number,
  turf: Float64Array,
  ministryOf: Int32Array,
  ministries: i32,
  trust: Float64Array,
  partner: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const e = found[i];
    const first = start[e];
    const end = start[e + 1];
    // One block of the generator: its words choose the unit and the goal.
    threefry(key0, key1, low[e], high[e] + month, words);
    let shared = 0;
    for (let place = first; place < end; place++)
      if (othersIn(partnerStart, goalOf[linkOf[place]]) > 0) shared += 1;
    let turn = Math.floor(words[1] * WORD * shared) as i32;
    partner[i] = -1;
    for (let place = first; place < end; place++) {
      const goal = goalOf[linkOf[place]];
      if (othersIn(partnerStart, goal) <= 0 || turn-- > 0) continue;
      partner[i] =
        turfShare > 0
          ? defender(
              words[0] * WORD,
              partnerStart[goal],
              partnerStart[goal + 1],
              partners,
              unitOf[e],
              turfShare,
              turf,
              ministryOf,
              ministries,
              trust,
            )
          : otherUnit(
              partnerStart[goal],
              Math.floor(words[0] * WORD * othersIn(partnerStart, goal)) as i32,
              partners,
              unitOf[e],
            );
      break;
    }
  }
}

/** Units of a goal besides the one that asks. */
function othersIn(partnerStart: Int32Array, goal: i32): i32 {
  return partnerStart[goal + 1] - partnerStart[goal] - 1;
}

/** The unit at a place among those of a goal but one: places from its own onwards move up by one. */
function otherUnit(first: i32, turn: i32, partners: Int32Array, unit: i32): i32 {
  for (let place = first; place <= first + turn; place++)
    if (partners[place] === unit) return partners[first + turn + 1];
  return partners[first + turn];
}

/**
 * One of the other units of a goal, drawn with weights (1 − s) + s·t̄_v(1 − τ)/mean: those who defend turf against a ministry
 * they distrust; all alike where nobody does (structure §1.11).
 * @param draw - in [0, 1)
 */
function defender(
  draw: number,
  first: i32,
  end: i32,
  partners: Int32Array,
  unit: i32,
  share: number,
  turf: Float64Array,
  ministryOf: Int32Array,
  ministries: i32,
  trust: Float64Array,
): i32 {
  const from = ministryOf[unit] * ministries;
  let claims: number = 0;
  for (let place = first; place < end; place++) {
    const v = partners[place];
    if (v !== unit) claims += turf[v] * (1 - trust[from + ministryOf[v]]);
  }
  const others: number = end - first - 1;
  const mean = claims / others;
  let left = draw * others;
  let last = -1;
  for (let place = first; place < end; place++) {
    const v = partners[place];
    if (v === unit) continue;
    const claim = turf[v] * (1 - trust[from + ministryOf[v]]);
    const weight: number = mean > 0 ? 1 - share + (share * claim) / mean : 1;
    if (!(weight > 0)) continue;
    last = v;
    left -= weight;
    if (left < 0) break;
  }
  return last;
}

/** How well units work at their stances, exp(−γ_a(x − θ)²). @param fit - overwritten, shape [link] */
export function adapt(
  links: i32,
  stance: Float64Array,
  ideal: Float64Array,
  misfitCost: number,
  fit: Float64Array,
): void {
  // four at a time
  for (let l = 0; l < links; l++) {
    const apart = stance[l] - ideal[l];
    fit[l] = boundedExp(-misfitCost * apart * apart);
  }
}

/** Mean of something over the goals of some links. */
function meanOf(value: Float64Array, goalOf: Int32Array, linkOf: Int32Array, first: i32, end: i32): number {
  let sum: number = 0;
  for (let i = first; i < end; i++) sum += value[goalOf[linkOf[i]]];
  return sum / (end - first);
}

/**
 * What units deliver, y = e·a·K_net·(1 − blocked)·fit, and what people see of it, ŷ ← ŷ + 0.15(y − ŷ) (model §3.4).
 * @param start, linkOf - links of each mandate; its fit is their mean
 * @param games - 1 if part of it looks good only: the mean of γ_k over its goals, `gaming` by goal, is lost (structure §1.8)
 */
export function deliver(
  mandates: i32,
  unitOf: Int32Array,
  cellOf: Int32Array,
  skillOf: Int32Array,
  start: Int32Array,
  linkOf: Int32Array,
  fit: Float64Array,
  allocation: Float64Array,
  capacity: Float64Array,
  competence: Float64Array,
  waitsFor: Int32Array,
  goalOf: Int32Array,
  games: i32,
  gaming: Float64Array,
  lag: number,
  effort: Float64Array,
  supply: Float64Array,
  seen: Float64Array,
  cells: i32,
  cellSupply: Float64Array,
  cellSeen: Float64Array,
): void {
  for (let e = 0; e < mandates; e++) {
    let fits: number = 0;
    for (let i = start[e]; i < start[e + 1]; i++) fits += fit[linkOf[i]];
    supply[e] = waitsFor[e] >= 0 ? 0 : fits / (start[e + 1] - start[e]);
    if (games === 1) supply[e] *= 1 - meanOf(gaming, goalOf, linkOf, start[e], start[e + 1]);
  }
  // four at a time
  for (let e = 0; e < mandates; e++) {
    effort[e] = allocation[e] * capacity[unitOf[e]];
    supply[e] = competence[skillOf[e]] * effort[e] * supply[e];
    seen[e] += lag * (supply[e] - seen[e]);
  }
  for (let c = 0; c < cells; c++) cellSupply[c] = cellSeen[c] = 0;
  for (let e = 0; e < mandates; e++) {
    cellSupply[cellOf[e]] += supply[e];
    cellSeen[cellOf[e]] += seen[e];
  }
}
