import { exp, ln, power } from '../numbers/elementary.ts';
import type { Simulation } from '../simulate/simulation.ts';

/** What a goal's delivery chain makes clear, at full backing and preparation (model §3.3). */
const CHAIN_CLARITY = 0.7;
/** Speed at which accountability returns to A⁰. */
const ACCOUNTABILITY_DRIFT = 0.3;

/** Ministries and units decide what to do and how, on what they know (model §3.3). */
export function plan(simulation: Simulation): void {
  account(simulation);
  for (let u = 0; u < simulation.world.units; u++) {
    allocate(simulation, u);
    takeStance(simulation, u);
  }
  forgetAndCreep(simulation);
}

/** Credit: accountability drifts to what the number of hands on a goal allows. */
function account({ world, state, arrangement, month }: Simulation): void {
  const { buckPassing } = world.parameters;
  for (let k = 0; k < world.goals; k++) {
    const clarity = CHAIN_CLARITY * arrangement.chain[k] * state.backing * month.centrePreparation;
    const natural = exp(-buckPassing * (1 - clarity) * ln(state.goalMinistries[k]));
    state.accountability[k] += ACCOUNTABILITY_DRIFT * (natural - state.accountability[k]);
  }
}

/** Shifts the unit's allocation towards the cells it values most. */
function allocate({ world, state, arrangement, month }: Simulation, unit: number): void {
  const { parameters, unitMandates, unitLinks, unitMinistry, linkGoal, goals, priorities, mandateLinks, mandateLinkWeight, mandateCell, mandateSkill, turf } = world;
  const { culture, trustInCentre, attention, backing, accountability, competence, responsibility, belief, seen, need, allocation } = state;
  const { pull: goalWeight, mission, presentMinistry, goalPull, layers } = arrangement;
  const linkValue = month.noise.link;
  const value = month.noise.mandate;
  const legacy = unitMinistry[unit];
  const ministry = presentMinistry[legacy];
  const towardsMission = 0.5 * attention[ministry];
  const towardsGoals = goalPull * backing * month.centrePreparation * (culture[legacy] + (1 - culture[legacy]) * trustInCentre[legacy]);

  for (let l = unitLinks[unit]; l < unitLinks[unit + 1]; l++) {
    const k = linkGoal[l];
    const guided = (1 - towardsMission) * priorities[unit * goals + k] + towardsMission * mission[ministry * goals + k];
    const priority = (1 - towardsGoals) * guided + towardsGoals * goalWeight[k];
    linkValue[l] = priority * accountability[k] * (state.month < arrangement.spotlightEnds[k] ? 1 - arrangement.spotlight[k] : 1);
  }

  let total = 0;
  for (let e = unitMandates[unit]; e < unitMandates[unit + 1]; e++) {
    let credit = 0;
    for (let i = mandateLinks.start[e]; i < mandateLinks.start[e + 1]; i++) credit += linkValue[mandateLinks.items[i]] * mandateLinkWeight[i];
    const short = Math.max(0, 1 - (seen[e] + belief[e]) / need[mandateCell[e]]);
    const worth = competence[mandateSkill[e]] * responsibility[e] * (credit * short + parameters.turfMotive * turf[e]);
    value[e] = worth > 0 ? power(worth, parameters.choiceIntensity) : 0;
    total += value[e];
  }
  if (!(total > 0)) return;
  const speed = parameters.reallocationRate / layers[ministry];
  for (let e = unitMandates[unit]; e < unitMandates[unit + 1]; e++) allocation[e] += speed * (value[e] / total - allocation[e]);
}

/** Moves the unit's stances between its ideal, what others are known to do, and what was agreed. */
function takeStance({ world, state, arrangement }: Simulation, unit: number): void {
  const { parameters, unitLinks, unitMinistry, linkMandates, linkGoal, mandateCell } = world;
  const { stance, ideal, agreed, binding, goalStance, belief, seen, cellSeen } = state;
  const speed = parameters.stanceRate / arrangement.layers[arrangement.presentMinistry[unitMinistry[unit]]];
  for (let l = unitLinks[unit]; l < unitLinks[unit + 1]; l++) {
    let known = 0;
    let others = 0;
    for (let i = linkMandates.start[l]; i < linkMandates.start[l + 1]; i++) {
      const e = linkMandates.items[i];
      known += belief[e];
      others += Math.max(0, cellSeen[mandateCell[e]] - seen[e]);
    }
    const share = others > 0 ? Math.min(1, known / others) : 1;
    const towardsOthers = parameters.spontaneousAlignment * share;
    const towardsAgreed = parameters.agreementWeight * binding[l];
    const target = (ideal[l] + towardsOthers * goalStance[linkGoal[l]] + towardsAgreed * agreed[l]) / (1 + towardsOthers + towardsAgreed);
    stance[l] += speed * (target - stance[l]);
  }
}

/** Without meetings, a little is noticed and much forgotten; and turf creeps back. */
function forgetAndCreep({ world, state }: Simulation): void {
  const { noticing, forgetting, turfCreep } = world.parameters;
  const { belief, responsibility, cellSeen, seen } = state;
  for (let e = 0; e < world.mandates; e++) {
    const others = Math.max(0, cellSeen[world.mandateCell[e]] - seen[e]);
    // Noticing and forgetting of more than 1 together would make a belief negative.
    belief[e] = Math.max(0, belief[e] + noticing * (others - belief[e]) - forgetting * belief[e]);
    responsibility[e] += turfCreep * (1 - responsibility[e]);
  }
}
