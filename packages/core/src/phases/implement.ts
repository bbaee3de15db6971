import { exp } from '../numbers/elementary.ts';
import { uniform, uniforms, word } from '../random/draws.ts';
import type { World } from '../government/world.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { State } from '../state/state.ts';
import { block, resolve, tidyQueue } from '../state/obstacles.ts';
import { tallyGoals } from '../state/tallyGoals.ts';

/** A mandate with less of its unit's capacity than this meets no obstacle (model §3.4). */
const ACTIVE = 0.01;

/** Units do the work: what is left of capacity becomes supply, unless it waits for somebody (model §3.4). */
export function implement(simulation: Simulation): void {
  netCapacity(simulation);
  helpOneself(simulation);
  meetObstacles(simulation);
  supply(simulation);
  tallyGoals(simulation.world, simulation.state, simulation.arrangement.linkPresent);
}

/** K_u(1 − z)(1 − D): what meetings and the reorganisation leave. */
function netCapacity({ world: { capacity, unitMinistry, units }, state, arrangement }: Simulation): void {
  const { merger, merged, presentMinistry, since } = arrangement;
  const disruption = merger === undefined ? 0 : merger.disruption * exp(-(state.month - since) / merger.settlingTime);
  for (let u = 0; u < units; u++) {
    const m = presentMinistry[unitMinistry[u]];
    state.netCapacity[u] = capacity[u] * (1 - state.meetingShare[m]) * (merged[m] === 1 ? 1 - disruption : 1);
  }
}

/** Colleagues solve some obstacles by themselves, the more they trust each other. */
function helpOneself({ world, state, arrangement: { presentMinistry }, luck }: Simulation): void {
  const { parameters, mandateMinistry, unitMinistry, ministries } = world;
  for (let i = 0; i < state.pending; i++) {
    const e = state.queue[i];
    if (state.waitsFor[e] < 0) continue;
    const one = mandateMinistry[e];
    const other = unitMinistry[state.waitsFor[e]];
    const rate = presentMinistry[one] === presentMinistry[other] ? parameters.selfHelpInside : parameters.selfHelp;
    if (uniform(luck['self-help'], world.luck.mandate[e], state.month) < rate * state.trust[one * ministries + other]) resolve(state, e);
  }
  tidyQueue(state);
}

/** New obstacles: a free mandate comes to wait for another unit of one of its goals. */
function meetObstacles({ world, state, luck, month: { drawn } }: Simulation): void {
  const { parameters: { obstacleRate }, mandates } = world;
  const { waitsFor, allocation, month } = state;
  const draw = uniforms(luck.obstacle, world.luck.mandate, month, drawn.obstacle);
  for (let e = 0; e < mandates; e++) {
    if (draw[e] >= obstacleRate || waitsFor[e] >= 0 || !(allocation[e] > ACTIVE)) continue;
    const partner = drawPartner(world, e, word(luck.partner, world.luck.mandate[e], 2 * month), word(luck.partner, world.luck.mandate[e], 2 * month + 1));
    if (partner >= 0) block(state, e, partner);
  }
}

/**
 * A goal of the cell, evenly among those with another unit; then one of its other units, evenly. −1 if there is none.
 * @param unitWord - 32 random bits that choose the unit; `goalWord` the goal
 */
function drawPartner(world: World, mandate: number, unitWord: number, goalWord: number): number {
  const { mandateLinks: { start, items }, mandateUnit, linkGoal, goalPartners } = world;
  let shared = 0;
  for (let i = start[mandate]; i < start[mandate + 1]; i++) shared += Number(othersIn(world, linkGoal[items[i]]) > 0);
  if (shared === 0) return -1;
  let turn = Math.floor((goalWord / 2 ** 32) * shared);
  let chosen = start[mandate];
  while (othersIn(world, linkGoal[items[chosen]]) <= 0 || turn-- > 0) chosen++;
  const goal = linkGoal[items[chosen]];
  let place = goalPartners.start[goal] + Math.floor((unitWord / 2 ** 32) * othersIn(world, goal));
  // The unit itself is skipped: places from its own onwards move up by one.
  for (let i = goalPartners.start[goal]; i <= place; i++) {
    if (goalPartners.items[i] === mandateUnit[mandate]) {
      place++;
      break;
    }
  }
  return goalPartners.items[place];
}

/** Units of a goal besides the one that asks. */
const othersIn = ({ goalPartners: { start } }: World, goal: number): number => start[goal + 1] - start[goal] - 1;

/** What units deliver, and what people see of it. */
function supply({ world, state, month: { noise } }: Simulation): void {
  const { parameters: { perceptionLag }, units, unitMandates, mandateCell, mandateSkill } = world;
  const { allocation, competence, netCapacity: capacity, effort, supply: output, seen, cellSupply, cellSeen, waitsFor } = state;
  const fit = adaptation(world, state, noise.link, noise.mandate);
  cellSupply.fill(0);
  cellSeen.fill(0);
  for (let u = 0; u < units; u++) {
    for (let e = unitMandates[u]; e < unitMandates[u + 1]; e++) {
      const c = mandateCell[e];
      effort[e] = allocation[e] * capacity[u];
      output[e] = waitsFor[e] >= 0 ? 0 : competence[mandateSkill[e]] * effort[e] * fit[e];
      seen[e] += perceptionLag * (output[e] - seen[e]);
      cellSupply[c] += output[e];
      cellSeen[c] += seen[e];
    }
  }
}

/** How well units work at their stances: exp(−γ_a(x − θ)²), for a mandate the mean over the goals of its cell; shape [mandate]. */
function adaptation({ links, placeMandate, mandateLinks: { start, items }, mandates, parameters: { misfitCost } }: World, { stance, ideal }: State, ofLink: Float64Array, ofMandate: Float64Array): Float64Array {
  for (let l = 0; l < links; l++) {
    const apart = stance[l] - ideal[l];
    ofLink[l] = exp(-misfitCost * apart * apart);
  }
  ofMandate.fill(0);
  for (let i = 0; i < items.length; i++) ofMandate[placeMandate[i]] += ofLink[items[i]];
  for (let e = 0; e < mandates; e++) ofMandate[e] /= start[e + 1] - start[e];
  return ofMandate;
}
