import type { i32 } from '../numbers/whole.ts';

/** A turf war needs supply 5 % beyond need, and two ministries with more than a fifth of it each (model §3.5). */
const BEYOND: number = 1.05;
const CONTENDER: number = 0.2;

/**
 * Two ministries that both hold much of a cell supplied beyond need lose trust, the more the higher their claims:
 * τ −= 0.01·τ·mean(t) (model §3.5).
 * @param start, mandateOf - mandates of each cell, sorted by ministry
 * @param held - all 0, and left so, shape [ministry]
 */
export function wageTurfWars(
  cells: i32,
  start: Int32Array,
  mandateOf: Int32Array,
  ministryOf: Int32Array,
  turf: Float64Array,
  turfWar: number,
  supply: Float64Array,
  cellSupply: Float64Array,
  need: Float64Array,
  held: Float64Array,
  ministries: i32,
  trust: Float64Array,
): void {
  for (let c = 0; c < cells; c++) {
    if (!(cellSupply[c] > BEYOND * need[c])) continue;
    const threshold = CONTENDER * cellSupply[c];
    const first = start[c];
    const end = start[c + 1];
    for (let i = first; i < end; i++) held[ministryOf[mandateOf[i]]] += supply[mandateOf[i]];
    for (let a = first; a < end; a++) {
      const one = ministryOf[mandateOf[a]];
      if (!isFirst(mandateOf, first, a, ministryOf) || !(held[one] > threshold)) continue;
      for (let b = a + 1; b < end; b++) {
        const other = ministryOf[mandateOf[b]];
        if (other === one || !isFirst(mandateOf, first, b, ministryOf) || !(held[other] > threshold))
          continue;
        const claim =
          (highestClaim(mandateOf, a, end, ministryOf, turf, supply) +
            highestClaim(mandateOf, b, end, ministryOf, turf, supply)) /
          2;
        const now = trust[one * ministries + other];
        trust[one * ministries + other] = trust[other * ministries + one] = now - turfWar * now * claim;
      }
    }
    for (let i = first; i < end; i++) held[ministryOf[mandateOf[i]]] = 0;
  }
}

/** Is this the first mandate of its ministry in the cell? */
function isFirst(mandateOf: Int32Array, start: i32, place: i32, ministryOf: Int32Array): boolean {
  return place === start || ministryOf[mandateOf[place]] !== ministryOf[mandateOf[place - 1]];
}

/** The highest claim among the mandates of a ministry that supply the cell; its first stands at `first`. */
function highestClaim(
  mandateOf: Int32Array,
  first: i32,
  end: i32,
  ministryOf: Int32Array,
  turf: Float64Array,
  supply: Float64Array,
): number {
  const ministry = ministryOf[mandateOf[first]];
  let highest: number = 0;
  for (let i = first; i < end && ministryOf[mandateOf[i]] === ministry; i++) {
    const e = mandateOf[i];
    if (supply[e] > 0) highest = Math.max(highest, turf[e]);
  }
  return highest;
}

/** Trust drifts to what two cultures are used to; culture follows the trust a ministry meets with (model §3.5). */
export function formHabits(
  ministries: i32,
  trustDrift: number,
  cultureDrift: number,
  trust: Float64Array,
  culture: Float64Array,
): void {
  for (let i = 0; i < ministries; i++) {
    for (let j = i + 1; j < ministries; j++) {
      const now = trust[i * ministries + j];
      trust[i * ministries + j] = trust[j * ministries + i] =
        now + trustDrift * ((culture[i] + culture[j]) / 2 - now);
    }
  }
  if (ministries === 1) return;
  for (let i = 0; i < ministries; i++) {
    let met: number = 0;
    for (let j = 0; j < ministries; j++) if (j !== i) met += trust[i * ministries + j];
    culture[i] += cultureDrift * (met / (ministries - 1) - culture[i]);
  }
}

/**
 * Learning by doing; what is not done is forgotten (model §3.5).
 * @param unitSkills, unitMandates - where those of each unit begin, shape [unit + 1]
 * @param practice - overwritten, shape [skill] or longer
 */
export function learnByDoing(
  units: i32,
  unitSkills: Int32Array,
  unitMandates: Int32Array,
  skillOf: Int32Array,
  learning: number,
  unlearning: number,
  allocation: Float64Array,
  practice: Float64Array,
  competence: Float64Array,
): void {
  for (let u = 0; u < units; u++) {
    for (let s = unitSkills[u]; s < unitSkills[u + 1]; s++) practice[s] = 0;
    for (let e = unitMandates[u]; e < unitMandates[u + 1]; e++) practice[skillOf[e]] += allocation[e];
    for (let s = unitSkills[u]; s < unitSkills[u + 1]; s++) {
      const share = practice[s];
      competence[s] += learning * share * (1 - competence[s]) - unlearning * (1 - share) * competence[s];
    }
  }
}
