import { directed } from '../behaviours/decisions.ts';
import { exp, ln, power } from '../numbers/elementary.ts';
import type { Simulation } from '../simulate/simulation.ts';

/** Ministries and units decide what to do and how, on what they know (ODD §7.3). */
export function plan(run: Simulation): void {
  giveCredit(run);
  weighGoals(run);
  allocate(run);
  takeStances(run);
  forgetAndCreep(run);
}

/**
 * Accountability drifts to what the number of ministries at work on a goal allows; a centre in the
 * spotlight keeps its share of the credit.
 */
function giveCredit(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const arrangement = run.arrangement;
  const parameters = world.parameters;
  const credit = run.month.planning.credit;
  for (let k = 0; k < world.goals; k++) {
    const clarity =
      parameters.chainClarity * arrangement.chain[k] * state.backing * run.month.centrePreparation;
    const natural = exp(-parameters.buckPassing * (1 - clarity) * ln(state.goalMinistries[k]));
    state.accountability[k] += parameters.accountabilityDrift * (natural - state.accountability[k]);
    state.clarity[k] = clarity;
    state.gaming[k] = parameters.gaming * Math.max(0, state.accountability[k] - natural);
    const kept: number = state.month < arrangement.spotlightEnds[k] ? 1 - arrangement.spotlight[k] : 1;
    credit[k] = state.accountability[k] * kept;
  }
}

/**
 * What each goal is worth to each unit, w̃·A: its own priorities w, pulled towards the ministry's mission
 * w̄ by missionPull·s_m and towards the shared goals p̃ by α_u.
 */
function weighGoals(run: Simulation): void {
  const world = run.world;
  const arrangement = run.arrangement;
  const planning = run.month.planning;
  const towardsMission = planning.towardsMission;
  const towardsGoals = planning.towardsGoals;
  const credit = planning.credit;
  const worth = planning.worth;
  const goalOf = world.linkGoal;
  const ministryOf = world.linkMinistry;
  const priority = world.linkPriority;
  const mission = arrangement.linkMission;
  const pull = arrangement.pull;
  setPulls(run);
  for (let l = 0; l < worth.length; l++) {
    const k = goalOf[l];
    const m = ministryOf[l];
    const guided = (1 - towardsMission[m]) * priority[l] + towardsMission[m] * mission[l];
    worth[l] = ((1 - towardsGoals[m]) * guided + towardsGoals[m] * pull[k]) * credit[k];
  }
}

/** The pulls of mission and of shared goals on each ministry, and how fast it moves its effort. */
function setPulls(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const arrangement = run.arrangement;
  const planning = run.month.planning;
  const culture = state.culture;
  for (let i = 0; i < world.ministries; i++) {
    const ministry = arrangement.presentMinistry[i];
    planning.towardsMission[i] = world.parameters.missionPull * state.attention[ministry];
    planning.towardsGoals[i] =
      arrangement.goalPull *
      state.backing *
      run.month.centrePreparation *
      (culture[i] + (1 - culture[i]) * state.trustInCentre[i]);
    planning.speed[i] = world.parameters.reallocationRate / arrangement.layers[ministry];
  }
}

/**
 * Units shift their allocations towards the cells they value most: v = e·r·(what covering the cell is
 * worth·max(0, 1 − q̂) + β·t), the target is v^γ / Σ v^γ, γ = choiceIntensity.
 */
function allocate(run: Simulation): void {
  const world = run.world;
  const unitMandates = world.unitMandates;
  const exponent = world.parameters.choiceIntensity;
  const value = run.month.scratch.mandate;
  const allocation = run.state.allocation;
  valueMandates(run, value);
  for (let u = 0; u < world.units; u++) {
    const first = unitMandates[u];
    const end = unitMandates[u + 1];
    let total: number = 0;
    for (let e = first; e < end; e++) {
      const v = value[e];
      value[e] = !(v > 0) ? 0 : exponent === 2 ? v * v : power(v, exponent);
      total += value[e];
    }
    total = directed(run, u, value, total);
    if (!(total > 0)) continue;
    const speed = run.month.planning.speed[world.unitMinistry[u]];
    for (let e = first; e < end; e++) allocation[e] += speed * (value[e] / total - allocation[e]);
  }
}

/** v of each mandate. @param value - overwritten, shape [mandate] */
function valueMandates(run: Simulation, value: Float64Array): void {
  const world = run.world;
  const state = run.state;
  const start = world.mandateLinks.start;
  const linkOf = world.mandateLinks.items;
  const weight = world.mandateLinkWeight;
  const worth = run.month.planning.worth;
  const turfMotive = world.parameters.turfMotive;
  const turf = world.turf;
  const cellOf = world.mandateCell;
  const skillOf = world.mandateSkill;
  const need = state.need;
  const seen = state.seen;
  const competence = state.competence;
  const responsibility = state.responsibility;
  const belief = believed(run);
  for (let e = 0; e < value.length; e++) {
    let outcome: number = 0;
    for (let i = start[e]; i < start[e + 1]; i++) outcome += worth[linkOf[i]] * weight[i];
    const short = Math.max(0, 1 - (seen[e] + belief[e]) / need[cellOf[e]]);
    value[e] = competence[skillOf[e]] * responsibility[e] * (outcome * short + turfMotive * turf[e]);
  }
}

/**
 * What units take others to supply. In the cells that the centre looks at, it tells them where people go
 * short: q̂ moves by gapInsight·κ·ϖ towards Ŷ/n (ODD §7.7.10). Beliefs themselves do not change.
 */
function believed(run: Simulation): Float64Array {
  const world = run.world;
  const state = run.state;
  const centre = run.arrangement.centre;
  if (!centre || !(world.parameters.gapInsight > 0)) return state.belief;
  const belief = run.month.scratch.belief;
  const looked = run.month.scratch.cell;
  const heard = world.parameters.gapInsight * centre.capability * run.month.centrePreparation;
  markLookedAt(run, looked);
  for (let e = 0; e < world.mandates; e++) {
    const c = world.mandateCell[e];
    belief[e] = state.belief[e] + looked[c] * heard * (state.cellSeen[c] - state.seen[e] - state.belief[e]);
  }
  return belief;
}

/**
 * Marks the cells that the centre looks at: those of shared goals, and those in scope of a standing forum
 * that it serves.
 * @param looked - overwritten: 1 or 0, shape [cell]
 */
function markLookedAt(run: Simulation, looked: Float64Array): void {
  const world = run.world;
  const arrangement = run.arrangement;
  const start = world.goalCells.start;
  const items = world.goalCells.items;
  for (let c = 0; c < world.cells; c++) looked[c] = 0;
  for (let k = 0; k < world.goals; k++)
    if (arrangement.isShared[k] === 1) for (let i = start[k]; i < start[k + 1]; i++) looked[items[i]] = 1;
  for (let rank = 0; rank < arrangement.ranks.length; rank++) {
    const list = arrangement.ranks[rank];
    for (let i = 0; i < list.length; i++) {
      if (!list[i].served || !(run.state.month < list[i].ends)) continue;
      for (let c = 0; c < world.cells; c++) if (list[i].isInScope[c] === 1) looked[c] = 1;
    }
  }
}

/**
 * Units move their stances between their ideal, what others are known to do, and what was agreed:
 * towards (θ + c·x̄·known + G·g·x*) / (1 + c·known + G·g).
 */
function takeStances(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const scratch = run.month.scratch;
  const alignment = world.parameters.spontaneousAlignment;
  const shares = world.parameters.sharedStance > 0 && run.arrangement.goalPull > 0;
  if (shares) joinSharedStances(run);
  const weight = shares ? 1 : world.parameters.agreementWeight;
  const agreed = shares ? scratch.agreed : state.agreed;
  const binding = shares ? scratch.binding : state.binding;
  const stance = state.stance;
  const ideal = state.ideal;
  const goalStance = state.goalStance;
  const goalOf = world.linkGoal;
  const speed = run.arrangement.linkSpeed;
  const known = scratch.link;
  findKnown(run, known);
  for (let l = 0; l < stance.length; l++) {
    const towardsOthers = alignment * known[l];
    const towardsAgreed = weight * binding[l];
    const target =
      (ideal[l] + towardsOthers * goalStance[goalOf[l]] + towardsAgreed * agreed[l]) /
      (1 + towardsOthers + towardsAgreed);
    stance[l] += speed[l] * (target - stance[l]);
  }
}

/**
 * The share of what others supply in the cells of each link that its unit knows of.
 * @param known - overwritten, shape [link]
 */
function findKnown(run: Simulation, known: Float64Array): void {
  const world = run.world;
  const state = run.state;
  const start = world.linkMandates.start;
  const mandateOf = world.linkMandates.items;
  const cellOf = world.mandateCell;
  const belief = state.belief;
  const seen = state.seen;
  const cellSeen = state.cellSeen;
  for (let l = 0; l < known.length; l++) {
    let sum: number = 0;
    let others: number = 0;
    for (let i = start[l]; i < start[l + 1]; i++) {
      const e = mandateOf[i];
      sum += belief[e];
      others += Math.max(0, cellSeen[cellOf[e]] - seen[e]);
    }
    known[l] = others > 0 ? Math.min(1, sum / others) : 1;
  }
}

/**
 * Shared goals pull on how things are done, too: towards the centre's view x^p of the goal's ideals with
 * weight S·α_u, beside what was agreed with weight G·g (ODD §7.7.9). The two become one pull, with the
 * weight of both.
 */
function joinSharedStances(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const scratch = run.month.scratch;
  const towardsGoals = run.month.planning.towardsGoals;
  const sharedStance = world.parameters.sharedStance;
  for (let l = 0; l < world.links; l++) {
    const k = world.linkGoal[l];
    const agreed = world.parameters.agreementWeight * state.binding[l];
    const shared: number =
      run.arrangement.isShared[k] === 1 ? sharedStance * towardsGoals[world.linkMinistry[l]] : 0;
    scratch.binding[l] = agreed + shared;
    scratch.agreed[l] =
      agreed + shared > 0
        ? (agreed * state.agreed[l] + shared * state.centreView[k]) / (agreed + shared)
        : state.agreed[l];
  }
}

/** Without meetings, a little of what others supply is noticed and much forgotten; and turf creeps back. */
function forgetAndCreep(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const noticing = world.parameters.noticing;
  const forgetting = world.parameters.forgetting;
  const turfCreep = world.parameters.turfCreep;
  const belief = state.belief;
  const responsibility = state.responsibility;
  const seen = state.seen;
  const cellSeen = state.cellSeen;
  const cellOf = world.mandateCell;
  for (let e = 0; e < belief.length; e++) {
    const others = Math.max(0, cellSeen[cellOf[e]] - seen[e]);
    // Noticing and forgetting of more than 1 together would make a belief negative.
    belief[e] = Math.max(0, belief[e] + noticing * (others - belief[e]) - forgetting * belief[e]);
    responsibility[e] += turfCreep * (1 - responsibility[e]);
  }
}
