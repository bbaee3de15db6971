import { exp, ln } from '../numbers/elementary.ts';
import type { Simulation } from '../simulate/simulation.ts';

/** Ministries and units decide what to do and how, on what they know (model §3.3). */
export function plan(simulation: Simulation): void {
  account(simulation);
  weighGoals(simulation);
  allocate(simulation);
  takeStances(simulation);
  forgetAndCreep(simulation);
}

/** Credit: accountability drifts to what the number of hands on a goal allows; a centre in the spotlight keeps its share. */
function account({
  world,
  state,
  arrangement: { chain, spotlight, spotlightEnds },
  month,
}: Simulation): void {
  const { buckPassing, chainClarity, accountabilityDrift, gaming } = world.parameters;
  const { credit } = month.planning;
  for (let k = 0; k < world.goals; k++) {
    const clarity = chainClarity * chain[k] * state.backing * month.centrePreparation;
    const natural = exp(-buckPassing * (1 - clarity) * ln(state.goalMinistries[k]));
    state.accountability[k] += accountabilityDrift * (natural - state.accountability[k]);
    state.clarity[k] = clarity;
    state.gaming[k] = gaming * Math.max(0, state.accountability[k] - natural);
    credit[k] = state.accountability[k] * (state.month < spotlightEnds[k] ? 1 - spotlight[k] : 1);
  }
}

/** What each goal is worth to each unit: its own priorities, pulled towards the ministry's mission and the shared goals. */
function weighGoals({
  world,
  state,
  arrangement,
  month,
  kernels,
  columns: { world: w, month: m },
}: Simulation): void {
  const { attention, culture, trustInCentre } = state;
  const { presentMinistry, layers, goalPull } = arrangement;
  const { towardsMission, towardsGoals, speed } = month.planning;
  const { linkMission, pull } = arrangement.columns ?? arrangement;
  const { missionPull, reallocationRate } = world.parameters;
  for (let i = 0; i < world.ministries; i++) {
    towardsMission[i] = missionPull * attention[presentMinistry[i]];
    towardsGoals[i] =
      goalPull *
      state.backing *
      month.centrePreparation *
      (culture[i] + (1 - culture[i]) * trustInCentre[i]);
    speed[i] = reallocationRate / layers[presentMinistry[i]];
  }
  const p = m.planning;
  kernels.weighLinks(
    world.links,
    w.linkGoal,
    w.linkMinistry,
    w.linkPriority,
    linkMission,
    pull,
    p.credit,
    p.towardsMission,
    p.towardsGoals,
    p.worth,
  );
}

/** Units shift their allocations towards the cells they value most. */
function allocate(simulation: Simulation): void {
  const { world, kernels, columns } = simulation;
  const { turfMotive, choiceIntensity, gapInsight } = world.parameters;
  const { world: w, state: s } = columns;
  const { planning: p, noise } = columns.month;
  const told = gapInsight > 0 && simulation.arrangement.centre !== undefined;
  if (told) hearOfGaps(simulation);
  kernels.allocate(
    world.units,
    w.unitMandates,
    w.unitMinistry,
    w.mandateLinks.start,
    w.mandateLinks.items,
    w.mandateLinkWeight,
    p.worth,
    w.mandateCell,
    w.mandateSkill,
    w.turf,
    turfMotive,
    choiceIntensity,
    p.speed,
    s.competence,
    s.responsibility,
    told ? noise.belief : s.belief,
    s.seen,
    s.need,
    noise.mandate,
    s.allocation,
  );
}

/**
 * What units take others to supply once the centre has told them where people go short: in the cells that it looks at,
 * q̂ moves by gapInsight·κ·ϖ towards Ŷ/n (structure §1.10). No belief changes.
 */
function hearOfGaps(simulation: Simulation): void {
  const { world, state, arrangement, month } = simulation;
  const { belief, cell: looked } = month.noise;
  const heard = world.parameters.gapInsight * arrangement.centre!.capability * month.centrePreparation;
  markLookedAt(simulation, looked);
  for (let e = 0; e < world.mandates; e++) {
    const c = world.mandateCell[e];
    belief[e] = state.belief[e] + looked[c] * heard * (state.cellSeen[c] - state.seen[e] - state.belief[e]);
  }
}

/** Cells of goals under shared goals, or in scope of a standing forum that the centre serves. @param looked - overwritten: 1 or 0, shape [cell] */
function markLookedAt({ world, state, arrangement }: Simulation, looked: Float64Array): void {
  looked.fill(0);
  const { start, items } = world.goalCells;
  for (let k = 0; k < world.goals; k++)
    if (arrangement.isShared[k] === 1) for (let i = start[k]; i < start[k + 1]; i++) looked[items[i]] = 1;
  for (const rank of arrangement.ranks)
    for (const standing of rank)
      if (standing.served && state.month < standing.ends)
        for (let c = 0; c < world.cells; c++) if (standing.isInScope[c] === 1) looked[c] = 1;
}

/** Units move their stances between their ideal, what others are known to do, and what was agreed. */
function takeStances(simulation: Simulation): void {
  const { world, arrangement, kernels, columns } = simulation;
  const { spontaneousAlignment, agreementWeight, sharedStance } = world.parameters;
  const { linkSpeed } = arrangement.columns ?? arrangement;
  const { world: w, state: s } = columns;
  const { noise } = columns.month;
  const shared = sharedStance > 0 && arrangement.goalPull > 0;
  if (shared) joinSharedStances(simulation);
  kernels.takeStances(
    world.links,
    w.linkGoal,
    w.linkMandates.start,
    w.linkMandates.items,
    w.mandateCell,
    s.belief,
    s.seen,
    s.cellSeen,
    spontaneousAlignment,
    shared ? 1 : agreementWeight,
    linkSpeed,
    s.ideal,
    s.goalStance,
    shared ? noise.agreed : s.agreed,
    shared ? noise.binding : s.binding,
    noise.link,
    s.stance,
  );
}

/**
 * Shared goals pull on how things are done, too: towards the centre's view x^p of the goal's ideals with weight S·α_u, beside
 * what was agreed with weight G·g (structure §1.9). The two become one pull, with the weight of both.
 */
function joinSharedStances({ world, state, arrangement, month: { planning, noise } }: Simulation): void {
  const { agreementWeight, sharedStance } = world.parameters;
  for (let l = 0; l < world.links; l++) {
    const k = world.linkGoal[l];
    const agreed = agreementWeight * state.binding[l];
    const shared =
      arrangement.isShared[k] === 1 ? sharedStance * planning.towardsGoals[world.linkMinistry[l]] : 0;
    noise.binding[l] = agreed + shared;
    noise.agreed[l] =
      agreed + shared > 0
        ? (agreed * state.agreed[l] + shared * state.centreView[k]) / (agreed + shared)
        : state.agreed[l];
  }
}

/** Without meetings, a little is noticed and much forgotten; and turf creeps back. */
function forgetAndCreep({
  world: {
    mandates,
    parameters: { noticing, forgetting, turfCreep },
  },
  kernels,
  columns: { world: w, state: s },
}: Simulation): void {
  kernels.forgetAndCreep(
    mandates,
    w.mandateCell,
    s.seen,
    s.cellSeen,
    noticing,
    forgetting,
    turfCreep,
    s.belief,
    s.responsibility,
  );
}
