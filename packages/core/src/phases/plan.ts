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
  const { buckPassing, chainClarity, accountabilityDrift } = world.parameters;
  const { credit } = month.planning;
  for (let k = 0; k < world.goals; k++) {
    const clarity = chainClarity * chain[k] * state.backing * month.centrePreparation;
    const natural = exp(-buckPassing * (1 - clarity) * ln(state.goalMinistries[k]));
    state.accountability[k] += accountabilityDrift * (natural - state.accountability[k]);
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
function allocate({
  world: {
    units,
    parameters: { turfMotive, choiceIntensity },
  },
  kernels,
  columns: {
    world: w,
    state: s,
    month: { planning: p, noise },
  },
}: Simulation): void {
  kernels.allocate(
    units,
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
    s.belief,
    s.seen,
    s.need,
    noise.mandate,
    s.allocation,
  );
}

/** Units move their stances between their ideal, what others are known to do, and what was agreed. */
function takeStances({
  world: {
    links,
    parameters: { spontaneousAlignment, agreementWeight },
  },
  arrangement,
  kernels,
  columns: { world: w, state: s, month: m },
}: Simulation): void {
  const { linkSpeed } = arrangement.columns ?? arrangement;
  kernels.takeStances(
    links,
    w.linkGoal,
    w.linkMandates.start,
    w.linkMandates.items,
    w.mandateCell,
    s.belief,
    s.seen,
    s.cellSeen,
    spontaneousAlignment,
    agreementWeight,
    linkSpeed,
    s.ideal,
    s.goalStance,
    s.agreed,
    s.binding,
    m.noise.link,
    s.stance,
  );
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
