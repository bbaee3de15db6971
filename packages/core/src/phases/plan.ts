import { exp, ln, power } from '../numbers/elementary.ts';
import type { Simulation } from '../simulate/simulation.ts';

/** What a goal's delivery chain makes clear, at full backing and preparation (model §3.3). */
const CHAIN_CLARITY = 0.7;
/** Speed at which accountability returns to A⁰. */
const ACCOUNTABILITY_DRIFT = 0.3;

/** Ministries and units decide what to do and how, on what they know (model §3.3). */
export function plan(simulation: Simulation): void {
  account(simulation);
  weighGoals(simulation);
  allocate(simulation);
  takeStances(simulation);
  forgetAndCreep(simulation);
}

/** Credit: accountability drifts to what the number of hands on a goal allows; a centre in the spotlight keeps its share. */
function account({ world, state, arrangement: { chain, spotlight, spotlightEnds }, month }: Simulation): void {
  const { buckPassing } = world.parameters;
  const { credit } = month.planning;
  for (let k = 0; k < world.goals; k++) {
    const clarity = CHAIN_CLARITY * chain[k] * state.backing * month.centrePreparation;
    const natural = exp(-buckPassing * (1 - clarity) * ln(state.goalMinistries[k]));
    state.accountability[k] += ACCOUNTABILITY_DRIFT * (natural - state.accountability[k]);
    credit[k] = state.accountability[k] * (state.month < spotlightEnds[k] ? 1 - spotlight[k] : 1);
  }
}

/** What each goal is worth to each unit, w̃·A: its own priorities, pulled towards the ministry's mission and the shared goals. */
function weighGoals({ world, state, arrangement, month }: Simulation): void {
  const { links, ministries, linkGoal, linkMinistry, linkPriority } = world;
  const { attention, culture, trustInCentre } = state;
  const { linkMission, presentMinistry, pull, goalPull } = arrangement;
  const { credit, worth, towardsMission, towardsGoals } = month.planning;
  for (let m = 0; m < ministries; m++) {
    towardsMission[m] = 0.5 * attention[presentMinistry[m]];
    towardsGoals[m] = goalPull * state.backing * month.centrePreparation * (culture[m] + (1 - culture[m]) * trustInCentre[m]);
  }
  for (let l = 0; l < links; l++) {
    const k = linkGoal[l];
    const m = linkMinistry[l];
    const guided = (1 - towardsMission[m]) * linkPriority[l] + towardsMission[m] * linkMission[l];
    worth[l] = ((1 - towardsGoals[m]) * guided + towardsGoals[m] * pull[k]) * credit[k];
  }
}

/** Units shift their allocations towards the cells they value most. */
function allocate({ world, state, arrangement: { presentMinistry, layers }, month }: Simulation): void {
  const { units, unitMandates, unitMinistry, mandateCell, mandateSkill, turf } = world;
  const { turfMotive, choiceIntensity, reallocationRate } = world.parameters;
  const { competence, responsibility, belief, seen, need, allocation } = state;
  const outcome = outcomesOf(world, month);
  const value = month.noise.mandate;
  for (let u = 0; u < units; u++) {
    const first = unitMandates[u];
    const end = unitMandates[u + 1];
    let total = 0;
    for (let e = first; e < end; e++) {
      const short = Math.max(0, 1 - (seen[e] + belief[e]) / need[mandateCell[e]]);
      const v = competence[mandateSkill[e]] * responsibility[e] * (outcome[e] * short + turfMotive * turf[e]);
      value[e] = v > 0 ? power(v, choiceIntensity) : 0;
      total += value[e];
    }
    if (!(total > 0)) continue;
    const speed = reallocationRate / layers[presentMinistry[unitMinistry[u]]];
    for (let e = first; e < end; e++) allocation[e] += speed * (value[e] / total - allocation[e]);
  }
}

/** What covering its cell is worth to each mandate, |L_u|·Σ_k w̃·A·ω_kc·|C_k|; shape [mandate]. */
function outcomesOf({ placeMandate, mandateLinks: { items }, mandateLinkWeight }: Simulation['world'], { planning: { worth, outcome } }: Simulation['month']): Float64Array {
  outcome.fill(0);
  for (let i = 0; i < items.length; i++) outcome[placeMandate[i]] += worth[items[i]] * mandateLinkWeight[i];
  return outcome;
}

/** Units move their stances between their ideal, what others are known to do, and what was agreed. */
function takeStances({ world, state, arrangement: { linkSpeed }, month: { planning: { known, others } } }: Simulation): void {
  const { links, linkGoal, placeMandate, mandateLinks: { items }, mandateCell, parameters: { spontaneousAlignment, agreementWeight } } = world;
  const { stance, ideal, agreed, binding, goalStance, belief, seen, cellSeen } = state;
  known.fill(0);
  others.fill(0);
  for (let i = 0; i < items.length; i++) {
    const e = placeMandate[i];
    known[items[i]] += belief[e];
    others[items[i]] += Math.max(0, cellSeen[mandateCell[e]] - seen[e]);
  }
  for (let l = 0; l < links; l++) {
    const share = others[l] > 0 ? Math.min(1, known[l] / others[l]) : 1;
    const towardsOthers = spontaneousAlignment * share;
    const towardsAgreed = agreementWeight * binding[l];
    const target = (ideal[l] + towardsOthers * goalStance[linkGoal[l]] + towardsAgreed * agreed[l]) / (1 + towardsOthers + towardsAgreed);
    stance[l] += linkSpeed[l] * (target - stance[l]);
  }
}

/** Without meetings, a little is noticed and much forgotten; and turf creeps back. */
function forgetAndCreep({ world: { mandates, mandateCell, parameters: { noticing, forgetting, turfCreep } }, state: { belief, responsibility, cellSeen, seen } }: Simulation): void {
  for (let e = 0; e < mandates; e++) {
    const others = Math.max(0, cellSeen[mandateCell[e]] - seen[e]);
    // Noticing and forgetting of more than 1 together would make a belief negative.
    belief[e] = Math.max(0, belief[e] + noticing * (others - belief[e]) - forgetting * belief[e]);
    responsibility[e] += turfCreep * (1 - responsibility[e]);
  }
}
