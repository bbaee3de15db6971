import { exp } from '../numbers/elementary.ts';
import { ofMonth, renew, word } from '../random/draws.ts';
import type { World } from '../government/world.ts';
import type { Simulation } from '../simulate/simulation.ts';
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
  const { arrangement, kernels, columns } = simulation;
  tallyGoals(columns.world, columns.state, (arrangement.columns ?? arrangement).linkPresent, kernels);
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
function helpOneself({ world: { parameters, ministries }, state, arrangement, luck, month, kernels, columns: { world: w, state: s, month: m } }: Simulation): void {
  const { presentMinistry } = arrangement.columns ?? arrangement;
  const { key0, key1 } = luck['self-help'];
  const helped = kernels.findHelped(
    state.pending, s.queue, s.waitsFor, w.mandateMinistry, w.unitMinistry, presentMinistry,
    parameters.selfHelp, parameters.selfHelpInside, ministries, s.trust, key0, key1, w.luck.mandate, state.month, m.noise.found,
  );
  for (let i = 0; i < helped; i++) resolve(state, month.noise.found[i]);
  tidyQueue(state);
}

/** New obstacles: a free mandate comes to wait for another unit of one of its goals. */
function meetObstacles({ world, state, luck, month: { drawn, noise }, kernels, columns: { world: w, state: s, month: m } }: Simulation): void {
  const { parameters: { obstacleRate }, mandates } = world;
  const { month } = state;
  renew(kernels.drawUniforms, luck.obstacle, mandates, w.luck.mandate, month, drawn.obstacle, m.drawn.obstacle);
  const blocked = kernels.findBlocked(mandates, ofMonth(m.drawn.obstacle, month), obstacleRate, s.waitsFor, ACTIVE, s.allocation, m.noise.found);
  for (let i = 0; i < blocked; i++) {
    const e = noise.found[i];
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
function supply({ world: { mandates, cells, links, parameters }, kernels, columns: { world: w, state: s, month: { noise } } }: Simulation): void {
  kernels.adapt(links, s.stance, s.ideal, parameters.misfitCost, noise.link);
  kernels.deliver(
    mandates, w.mandateUnit, w.mandateCell, w.mandateSkill, w.mandateLinks.start, w.mandateLinks.items, noise.link,
    s.allocation, s.netCapacity, s.competence, s.waitsFor, parameters.perceptionLag, s.effort, s.supply, s.seen, cells, s.cellSupply, s.cellSeen,
  );
}
