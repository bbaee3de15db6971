import type { i32 } from '../numbers/whole.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { trustBetween } from '../state/trust.ts';

/** A turf war needs supply 5 % beyond need, and two ministries with more than a fifth of it each (ODD §7.5). */
const BEYOND: number = 1.05;
const CONTENDER: number = 0.2;

/** Updates trust, culture, competence and backing by what the month brought (ODD §7.5). */
export function account(run: Simulation): void {
  wageTurfWars(run);
  formHabits(run);
  trustInTheCentre(run);
  learn(run);
  showBacking(run);
}

/**
 * Two ministries that both hold much of a cell supplied beyond need lose trust: τ −= turfWar·τ·mean(t), t
 * their highest claims.
 */
export function wageTurfWars(run: Simulation): void {
  const supply = run.state.cellSupply;
  const need = run.state.need;
  const held = run.month.scratch.ministry;
  for (let m = 0; m < held.length; m++) held[m] = 0;
  for (let c = 0; c < supply.length; c++) if (supply[c] > BEYOND * need[c]) wageTurfWar(run, c, held);
}

/**
 * @param held - scratch for what each ministry supplies in the cell, shape [ministry]; all 0 before and
 * after
 */
function wageTurfWar(run: Simulation, cell: i32, held: Float64Array): void {
  const world = run.world;
  const state = run.state;
  const ministries = world.ministries;
  const ministryOf = world.mandateMinistry;
  // Mandates of a cell are sorted by ministry.
  const mandateOf = world.cellMandates.items;
  const first = world.cellMandates.start[cell];
  const end = world.cellMandates.start[cell + 1];
  const supply = state.supply;
  const threshold = CONTENDER * state.cellSupply[cell];
  for (let i = first; i < end; i++) held[ministryOf[mandateOf[i]]] += supply[mandateOf[i]];
  for (let a = first; a < end; a++) {
    const one = ministryOf[mandateOf[a]];
    if (!isFirst(run, first, a) || !(held[one] > threshold)) continue;
    for (let b = a + 1; b < end; b++) {
      const other = ministryOf[mandateOf[b]];
      if (other === one || !isFirst(run, first, b) || !(held[other] > threshold)) continue;
      const claim = (highestClaim(run, a, end) + highestClaim(run, b, end)) / 2;
      const now = state.trust[one * ministries + other];
      trustBetween(state.trust, ministries, one, other, now - world.parameters.turfWar * now * claim);
    }
  }
  for (let i = first; i < end; i++) held[ministryOf[mandateOf[i]]] = 0;
}

/**
 * Is this the first mandate of its ministry in the cell?
 * @param first, at - indices into `cellMandates.items`
 */
function isFirst(run: Simulation, first: i32, at: i32): boolean {
  const ministryOf = run.world.mandateMinistry;
  const mandateOf = run.world.cellMandates.items;
  return at === first || ministryOf[mandateOf[at]] !== ministryOf[mandateOf[at - 1]];
}

/** The highest claim among the mandates of a ministry that supply the cell; its first stands at `first`. */
function highestClaim(run: Simulation, first: i32, end: i32): number {
  const ministryOf = run.world.mandateMinistry;
  const mandateOf = run.world.cellMandates.items;
  const ministry = ministryOf[mandateOf[first]];
  let highest: number = 0;
  for (let i = first; i < end && ministryOf[mandateOf[i]] === ministry; i++) {
    const e = mandateOf[i];
    if (run.state.supply[e] > 0) highest = Math.max(highest, run.world.turf[e]);
  }
  return highest;
}

/** Trust drifts to the mean of the two cultures; culture follows the trust that a ministry meets with. */
function formHabits(run: Simulation): void {
  const ministries = run.world.ministries;
  const trustDrift = run.world.parameters.trustDrift;
  const cultureDrift = run.world.parameters.cultureDrift;
  const trust = run.state.trust;
  const culture = run.state.culture;
  for (let i = 0; i < ministries; i++) {
    for (let j = i + 1; j < ministries; j++) {
      const now = trust[i * ministries + j];
      trustBetween(trust, ministries, i, j, now + trustDrift * ((culture[i] + culture[j]) / 2 - now));
    }
  }
  if (ministries === 1) return;
  for (let i = 0; i < ministries; i++) {
    let met: number = 0;
    for (let j = 0; j < ministries; j++) if (j !== i) met += trust[i * ministries + j];
    culture[i] += cultureDrift * (met / (ministries - 1) - culture[i]);
  }
}

/** Being overruled, and a centre in the spotlight, cost trust in the centre. */
function trustInTheCentre(run: Simulation): void {
  const parameters = run.world.parameters;
  const month = run.month;
  const trust = run.state.trustInCentre;
  const centre = run.arrangement.centre;
  const spotlight: number = centre ? centre.spotlight : 0;
  for (let m = 0; m < run.world.ministries; m++) {
    const overruled: number = month.bound[m] > 0 ? Math.min(1, month.overruled[m] / month.bound[m]) : 0;
    const now = trust[m];
    const moved =
      now -
      parameters.overruleCost * overruled * now -
      parameters.spotlightCost * spotlight +
      parameters.centreTrustDrift * (0.5 - now);
    trust[m] = Math.min(1, Math.max(0, moved));
  }
}

/** Learning by doing; what is not done is forgotten. */
export function learn(run: Simulation): void {
  const world = run.world;
  const learning = world.parameters.learning;
  const unlearning = world.parameters.unlearning;
  const competence = run.state.competence;
  // There are at most as many skills as mandates.
  const practice = run.month.scratch.mandate;
  const allocation = run.state.allocation;
  const skillOf = world.mandateSkill;
  for (let s = 0; s < competence.length; s++) practice[s] = 0;
  for (let e = 0; e < allocation.length; e++) practice[skillOf[e]] += allocation[e];
  for (let s = 0; s < competence.length; s++) {
    const share = practice[s];
    competence[s] += learning * share * (1 - competence[s]) - unlearning * (1 - share) * competence[s];
  }
}

/**
 * Backing grows to the mandate in months when the prime minister comes to a stocktake, else it wears off.
 */
function showBacking(run: Simulation): void {
  const parameters = run.world.parameters;
  const state = run.state;
  const centre = run.arrangement.centre;
  if (!centre) {
    state.backing = parameters.backingFloor;
    return;
  }
  const kept: number = run.month.primeMinisterAtStocktake ? 1 : parameters.unshownBacking;
  const shown = Math.max(parameters.backingFloor, centre.mandate * kept);
  state.backing += parameters.backingSpeed * (shown - state.backing);
}
