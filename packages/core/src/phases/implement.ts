import { exp } from '../numbers/elementary.ts';
import { ofMonth, renew } from '../random/draws.ts';
import { NEVER } from '../regimes/reorganisation.ts';
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

/** K_u(1 − z)(1 − D)·min(1, N⁰/N)^μ: what meetings, the reorganisation and a muddled mission leave. */
function netCapacity({
  world: { capacity, unitMinistry, units, ministries },
  state,
  arrangement: { presentMinistry, reorganisation, missionKept },
  month: { noise },
}: Simulation): void {
  const { disturbedSince, disruption, settlingTime } = reorganisation;
  const lost = noise.ministry;
  for (let h = 0; h < ministries; h++)
    lost[h] =
      disturbedSince[h] === NEVER
        ? 0
        : disruption[h] * exp(-(state.month - disturbedSince[h]) / settlingTime[h]);
  for (let u = 0; u < units; u++) {
    const house = unitMinistry[u];
    state.netCapacity[u] =
      capacity[u] *
      (1 - state.meetingShare[presentMinistry[house]]) *
      (1 - lost[house]) *
      missionKept[house];
  }
}

/** Colleagues solve some obstacles by themselves, the more they trust each other. */
function helpOneself({
  world: { parameters, ministries },
  state,
  arrangement,
  luck,
  month,
  kernels,
  columns: { world: w, state: s, month: m },
}: Simulation): void {
  const { presentMinistry } = arrangement.columns ?? arrangement;
  const { key0, key1 } = luck['self-help'];
  const helped = kernels.findHelped(
    state.pending,
    s.queue,
    s.waitsFor,
    w.mandateMinistry,
    w.unitMinistry,
    presentMinistry,
    parameters.selfHelp,
    parameters.selfHelpInside,
    ministries,
    s.trust,
    key0,
    key1,
    w.luck.mandate.low,
    w.luck.mandate.high,
    state.month,
    m.noise.found,
  );
  for (let i = 0; i < helped; i++) resolve(state, month.noise.found[i]);
  tidyQueue(state);
}

/** New obstacles: a free mandate comes to wait for another unit of one of its goals. */
function meetObstacles({
  world,
  state,
  luck,
  month: { drawn, noise },
  kernels,
  columns: { world: w, state: s, month: m },
}: Simulation): void {
  const {
    parameters: { obstacleRate, turfObstacles },
    mandates,
    ministries,
  } = world;
  const { month } = state;
  renew(
    kernels.drawUniforms,
    luck.obstacle,
    mandates,
    w.luck.mandate,
    month,
    drawn.obstacle,
    m.drawn.obstacle,
  );
  const blocked = kernels.findBlocked(
    mandates,
    ofMonth(m.drawn.obstacle, month),
    obstacleRate,
    s.waitsFor,
    ACTIVE,
    s.allocation,
    m.noise.found,
  );
  kernels.drawPartners(
    blocked,
    m.noise.found,
    luck.partner.key0,
    luck.partner.key1,
    w.luck.mandate.low,
    w.luck.mandate.high,
    month,
    w.mandateLinks.start,
    w.mandateLinks.items,
    w.mandateUnit,
    w.linkGoal,
    w.goalPartners.start,
    w.goalPartners.items,
    turfObstacles,
    w.unitTurf,
    w.unitMinistry,
    ministries,
    s.trust,
    m.noise.partner,
  );
  for (let i = 0; i < blocked; i++)
    if (noise.partner[i] >= 0) block(state, noise.found[i], noise.partner[i]);
}

/** What units deliver, and what people see of it. */
function supply({
  world: { mandates, cells, links, parameters },
  kernels,
  columns: {
    world: w,
    state: s,
    month: { noise },
  },
}: Simulation): void {
  kernels.adapt(links, s.stance, s.ideal, parameters.misfitCost, noise.link);
  kernels.deliver(
    mandates,
    w.mandateUnit,
    w.mandateCell,
    w.mandateSkill,
    w.mandateLinks.start,
    w.mandateLinks.items,
    noise.link,
    s.allocation,
    s.netCapacity,
    s.competence,
    s.waitsFor,
    w.linkGoal,
    parameters.gaming > 0 ? 1 : 0,
    s.gaming,
    parameters.perceptionLag,
    s.effort,
    s.supply,
    s.seen,
    cells,
    s.cellSupply,
    s.cellSeen,
  );
}
