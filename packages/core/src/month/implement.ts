import { boundedExp } from '../numbers/exp.ts';
import { exp } from '../numbers/elementary.ts';
import type { i32 } from '../numbers/whole.ts';
import { drawOf } from '../random/drawUniform.ts';
import { uniformsOf } from '../random/monthlyDraws.ts';
import { threefry } from '../random/threefry.ts';
import { NEVER } from '../regimes/never.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { block, tidyQueue } from '../state/obstacles.ts';
import { resolve } from '../state/resolve.ts';
import { tally } from './tally.ts';

/** A mandate with no more than this share of its unit's capacity meets no obstacle (ODD §7.4). */
const ACTIVE: number = 0.01;
/** Turns a word of 32 bits into a share in [0, 1). */
const WORD: number = 1 / 4294967296;

const words = new Uint32Array(2);

/** Units do the work: what is left of capacity becomes supply, unless it waits for somebody (ODD §7.4). */
export function implement(run: Simulation): void {
  netCapacity(run);
  helpOneself(run);
  meetObstacles(run);
  adapt(run, run.month.scratch.link);
  deliver(run, run.month.scratch.link);
  tally(run.world, run.state, run.arrangement.linkPresent);
}

/** K_u(1 − z)(1 − D)·min(1, N⁰/N)^μ: what meetings, the reorganisation and a muddled mission leave. */
function netCapacity(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const arrangement = run.arrangement;
  const reorganisation = arrangement.reorganisation;
  const lost = run.month.scratch.ministry;
  for (let h = 0; h < world.ministries; h++) {
    const since = reorganisation.disturbedSince[h];
    const months: number = state.month - since;
    lost[h] =
      since === NEVER ? 0 : reorganisation.disruption[h] * exp(-months / reorganisation.settlingTime[h]);
  }
  for (let u = 0; u < world.units; u++) {
    const house = world.unitMinistry[u];
    state.netCapacity[u] =
      world.capacity[u] *
      (1 - state.meetingShare[arrangement.presentMinistry[house]]) *
      (1 - lost[house]) *
      arrangement.missionKept[house];
  }
}

/**
 * Colleagues solve some obstacles by themselves, the more they trust each other; inside a present-day
 * ministry at another rate.
 */
function helpOneself(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const presentMinistry = run.arrangement.presentMinistry;
  for (let i = 0; i < state.pending; i++) {
    const e = state.queue[i];
    if (state.waitsFor[e] < 0) continue;
    const one = world.mandateMinistry[e];
    const other = world.unitMinistry[state.waitsFor[e]];
    const isInside = presentMinistry[one] === presentMinistry[other];
    const rate = isInside ? world.parameters.selfHelpInside : world.parameters.selfHelp;
    const chance = rate * state.trust[one * world.ministries + other];
    if (drawOf(run.luck.selfHelp, world.luck.mandate, e, state.month) < chance) resolve(state, e);
  }
  tidyQueue(state);
}

/** New obstacles: a free mandate at work comes to wait for another unit of one of its goals. */
function meetObstacles(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const rate = world.parameters.obstacleRate;
  const waitsFor = state.waitsFor;
  const allocation = state.allocation;
  const draw = uniformsOf(run.month.drawn.obstacle, run.luck.obstacle, world.luck.mandate, state.month);
  for (let e = 0; e < draw.length; e++) {
    if (draw[e] >= rate || waitsFor[e] >= 0 || !(allocation[e] > ACTIVE)) continue;
    const partner = drawPartner(run, e);
    if (partner >= 0) block(state, e, partner);
  }
}

/**
 * Draws the blocking unit: a goal of the cell, evenly among those with another unit; then one of its other
 * units, evenly, or with weights where obstacles follow turf (ODD §7.7.11).
 * @returns a unit, −1 if there is none
 */
function drawPartner(run: Simulation, mandate: i32): i32 {
  const world = run.world;
  const luck = run.luck.partner;
  const keys = world.luck.mandate;
  const start = world.mandateLinks.start;
  const linkOf = world.mandateLinks.items;
  const partnerStart = world.goalPartners.start;
  const first = start[mandate];
  const end = start[mandate + 1];
  // One block of the generator: its first word chooses the unit, its second the goal.
  threefry(luck.key0, luck.key1, keys.low[mandate], keys.high[mandate] + run.state.month, words);
  let shared = 0;
  for (let i = first; i < end; i++) if (othersIn(partnerStart, world.linkGoal[linkOf[i]]) > 0) shared += 1;
  let turn = Math.floor(words[1] * WORD * shared) as i32;
  for (let i = first; i < end; i++) {
    const goal = world.linkGoal[linkOf[i]];
    const others = othersIn(partnerStart, goal);
    if (others <= 0 || turn-- > 0) continue;
    const unit = world.mandateUnit[mandate];
    return world.parameters.turfObstacles > 0
      ? defender(run, goal, unit, words[0] * WORD)
      : otherUnit(
          world.goalPartners.items,
          partnerStart[goal],
          Math.floor(words[0] * WORD * others) as i32,
          unit,
        );
  }
  return -1;
}

/** Units of a goal besides the one that asks. */
function othersIn(partnerStart: Int32Array, goal: i32): i32 {
  return partnerStart[goal + 1] - partnerStart[goal] - 1;
}

/**
 * The unit at position `turn` among those of a goal, leaving one out: from its position on, the others
 * move up by one.
 */
function otherUnit(partners: Int32Array, first: i32, turn: i32, unit: i32): i32 {
  for (let i = first; i <= first + turn; i++) if (partners[i] === unit) return partners[first + turn + 1];
  return partners[first + turn];
}

/**
 * One of the other units of a goal, drawn with weights (1 − s) + s·t̄_v(1 − τ)/mean: those who defend turf
 * against a ministry they distrust are drawn more often; all alike if nobody defends any (ODD §7.7.11).
 * @param draw - in [0, 1)
 */
function defender(run: Simulation, goal: i32, unit: i32, draw: number): i32 {
  const world = run.world;
  const share = world.parameters.turfObstacles;
  const partners = world.goalPartners.items;
  const first = world.goalPartners.start[goal];
  const end = world.goalPartners.start[goal + 1];
  let claims: number = 0;
  for (let i = first; i < end; i++)
    if (partners[i] !== unit) claims += claimAgainst(run, partners[i], unit);
  const others: number = end - first - 1;
  const mean = claims / others;
  let left = draw * others;
  let last = -1;
  for (let i = first; i < end; i++) {
    const v = partners[i];
    if (v === unit) continue;
    const weight: number = mean > 0 ? 1 - share + (share * claimAgainst(run, v, unit)) / mean : 1;
    if (!(weight > 0)) continue;
    last = v;
    left -= weight;
    if (left < 0) break;
  }
  return last;
}

/** t̄_v(1 − τ): how much a unit defends turf against another. */
function claimAgainst(run: Simulation, defending: i32, unit: i32): number {
  const ministryOf = run.world.unitMinistry;
  const trust = run.state.trust[ministryOf[unit] * run.world.ministries + ministryOf[defending]];
  return run.world.unitTurf[defending] * (1 - trust);
}

/** How well units work at their stances, exp(−γ_a(x − θ)²). @param fit - overwritten, shape [link] */
export function adapt(run: Simulation, fit: Float64Array): void {
  const state = run.state;
  const stance = state.stance;
  const ideal = state.ideal;
  const misfitCost = run.world.parameters.misfitCost;
  for (let l = 0; l < stance.length; l++) {
    const apart = stance[l] - ideal[l];
    fit[l] = boundedExp(-misfitCost * apart * apart);
  }
}

/** The mean of a column of links over the links of a mandate. */
export function meanOverLinks(run: Simulation, mandate: i32, value: Float64Array): number {
  const start = run.world.mandateLinks.start;
  const linkOf = run.world.mandateLinks.items;
  let sum: number = 0;
  for (let i = start[mandate]; i < start[mandate + 1]; i++) sum += value[linkOf[i]];
  return sum / (start[mandate + 1] - start[mandate]);
}

/** The mean of a column of goals over the goals of a mandate. */
function meanOverGoals(run: Simulation, mandate: i32, value: Float64Array): number {
  const start = run.world.mandateLinks.start;
  const linkOf = run.world.mandateLinks.items;
  const goalOf = run.world.linkGoal;
  let sum: number = 0;
  for (let i = start[mandate]; i < start[mandate + 1]; i++) sum += value[goalOf[linkOf[i]]];
  return sum / (start[mandate + 1] - start[mandate]);
}

/**
 * What units deliver, y = e·a·K_net·(1 − blocked)·fit, and what people see of it, ŷ ← ŷ + perceptionLag·(y
 * − ŷ). Under gaming the mean of γ_k over its goals is lost (ODD §7.7.8).
 * @param fit - shape [link]
 */
function deliver(run: Simulation, fit: Float64Array): void {
  const world = run.world;
  const state = run.state;
  const games = world.parameters.gaming > 0;
  const lag = world.parameters.perceptionLag;
  const unitOf = world.mandateUnit;
  const cellOf = world.mandateCell;
  const skillOf = world.mandateSkill;
  const allocation = state.allocation;
  const capacity = state.netCapacity;
  const competence = state.competence;
  const waitsFor = state.waitsFor;
  const effort = state.effort;
  const supply = state.supply;
  const seen = state.seen;
  const cellSupply = state.cellSupply;
  const cellSeen = state.cellSeen;
  for (let c = 0; c < cellSeen.length; c++) cellSupply[c] = cellSeen[c] = 0;
  for (let e = 0; e < supply.length; e++) {
    effort[e] = allocation[e] * capacity[unitOf[e]];
    let works: number = waitsFor[e] >= 0 ? 0 : meanOverLinks(run, e, fit);
    if (games) works *= 1 - meanOverGoals(run, e, state.gaming);
    supply[e] = competence[skillOf[e]] * effort[e] * works;
    seen[e] += lag * (supply[e] - seen[e]);
    cellSupply[cellOf[e]] += supply[e];
    cellSeen[cellOf[e]] += seen[e];
  }
}
