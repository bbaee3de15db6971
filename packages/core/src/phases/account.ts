import type { World } from '../government/world.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { trustBetween } from '../state/trust.ts';

/** A turf war needs supply 5 % beyond need, and two ministries with more than a fifth of it each (model §3.5). */
const BEYOND = 1.05;
const CONTENDER = 0.2;

/** What the month did to trust, culture, competence and backing (model §3.5). */
export function account(simulation: Simulation): void {
  turfWars(simulation);
  habits(simulation);
  trustInTheCentre(simulation);
  learn(simulation);
  backing(simulation);
}

function turfWars({ world, state, month: { noise } }: Simulation): void {
  const { cells, cellMandates: { start, items }, mandateMinistry, ministries, parameters: { turfWar } } = world;
  const { cellSupply, need, supply, trust } = state;
  const held = noise.ministry;
  held.fill(0);
  for (let c = 0; c < cells; c++) {
    if (!(cellSupply[c] > BEYOND * need[c])) continue;
    const threshold = CONTENDER * cellSupply[c];
    for (let i = start[c]; i < start[c + 1]; i++) held[mandateMinistry[items[i]]] += supply[items[i]];
    for (let a = start[c]; a < start[c + 1]; a++) {
      const one = mandateMinistry[items[a]];
      if (!isFirst(items, start[c], a, mandateMinistry) || !(held[one] > threshold)) continue;
      for (let b = a + 1; b < start[c + 1]; b++) {
        const other = mandateMinistry[items[b]];
        if (other === one || !isFirst(items, start[c], b, mandateMinistry) || !(held[other] > threshold)) continue;
        const claim = (highestClaim(world, supply, c, one) + highestClaim(world, supply, c, other)) / 2;
        const now = trust[one * ministries + other];
        trustBetween(trust, ministries, one, other, now - turfWar * now * claim);
      }
    }
    for (let i = start[c]; i < start[c + 1]; i++) held[mandateMinistry[items[i]]] = 0;
  }
}

/** The highest claim of a ministry among its mandates that supply a cell. */
function highestClaim({ cellMandates: { start, items }, mandateMinistry, turf }: World, supply: Float64Array, cell: number, ministry: number): number {
  let highest = 0;
  for (let i = start[cell]; i < start[cell + 1]; i++) {
    if (mandateMinistry[items[i]] === ministry && supply[items[i]] > 0) highest = Math.max(highest, turf[items[i]]);
  }
  return highest;
}

/** Is this the first mandate of its ministry in the cell? Mandates of a cell are sorted by ministry. */
const isFirst = (items: Int32Array, start: number, place: number, ministryOf: Int32Array): boolean =>
  place === start || ministryOf[items[place]] !== ministryOf[items[place - 1]];

/** Trust drifts to what two cultures are used to; culture follows the trust a ministry meets with. */
function habits({ world: { ministries, parameters: { trustDrift, cultureDrift } }, state: { trust, culture } }: Simulation): void {
  for (let i = 0; i < ministries; i++) {
    for (let j = i + 1; j < ministries; j++) {
      const now = trust[i * ministries + j];
      trustBetween(trust, ministries, i, j, now + trustDrift * ((culture[i] + culture[j]) / 2 - now));
    }
  }
  if (ministries === 1) return;
  for (let i = 0; i < ministries; i++) {
    let met = 0;
    for (let j = 0; j < ministries; j++) if (j !== i) met += trust[i * ministries + j];
    culture[i] += cultureDrift * (met / (ministries - 1) - culture[i]);
  }
}

/** Being overruled, and a centre in the spotlight, cost trust in the centre. */
function trustInTheCentre({ world: { ministries, parameters: { overruleCost } }, state: { trustInCentre }, arrangement: { centre }, month }: Simulation): void {
  const spotlight = centre?.spotlight ?? 0;
  for (let m = 0; m < ministries; m++) {
    const overruled = month.bound[m] > 0 ? Math.min(1, month.overruled[m] / month.bound[m]) : 0;
    const now = trustInCentre[m];
    trustInCentre[m] = Math.min(1, Math.max(0, now - overruleCost * overruled * now - 0.01 * spotlight + 0.01 * (0.5 - now)));
  }
}

/** Learning by doing; what is not done is forgotten. */
export function learn({ world: { units, mandates, unitSkills, unitMandates, mandateSkill, parameters: { learning, unlearning } }, state: { allocation, competence }, month: { noise } }: Simulation): void {
  // There are at most as many skills as mandates.
  const practice = noise.mandate;
  practice.fill(0, 0, mandates);
  for (let u = 0; u < units; u++) {
    for (let e = unitMandates[u]; e < unitMandates[u + 1]; e++) practice[mandateSkill[e]] += allocation[e];
    for (let s = unitSkills[u]; s < unitSkills[u + 1]; s++) {
      const share = practice[s];
      competence[s] += learning * share * (1 - competence[s]) - unlearning * (1 - share) * competence[s];
    }
  }
}

/** Backing that is not shown wears off. */
function backing({ world: { parameters: { backingFloor, backingSpeed } }, state, arrangement: { centre }, month }: Simulation): void {
  if (centre === undefined) {
    state.backing = backingFloor;
    return;
  }
  const shown = Math.max(backingFloor, month.primeMinisterAtStocktake ? centre.mandate : centre.mandate / 2);
  state.backing += backingSpeed * (shown - state.backing);
}
