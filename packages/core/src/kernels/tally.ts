import type { i32 } from '../numbers/whole.ts';

/**
 * What goals add up to: effort of links, of goals and of ministries on goals; mean stance and ideal of a goal, the spread of
 * its ideals, and N_k, the effective number of ministries at work on it. A goal on which nobody works keeps its means and
 * counts one ministry.
 * @param start, mandateOf - mandates of each link
 * @param presentOf - present-day ministry of each link
 * @param ministryEffort - shape [goal × ministry]
 */
export function tally(
  goals: i32,
  links: i32,
  ministries: i32,
  start: Int32Array,
  mandateOf: Int32Array,
  goalOf: Int32Array,
  presentOf: Int32Array,
  effort: Float64Array,
  stance: Float64Array,
  ideal: Float64Array,
  linkEffort: Float64Array,
  goalEffort: Float64Array,
  ministryEffort: Float64Array,
  goalStance: Float64Array,
  goalIdeal: Float64Array,
  goalIdealSpread: Float64Array,
  goalMinistries: Float64Array,
): void {
  for (let k = 0; k < goals; k++) goalEffort[k] = 0;
  for (let i = 0; i < goals * ministries; i++) ministryEffort[i] = 0;
  for (let l = 0; l < links; l++) {
    let sum: number = 0;
    for (let i = start[l]; i < start[l + 1]; i++) sum += effort[mandateOf[i]];
    const k = goalOf[l];
    linkEffort[l] = sum;
    goalEffort[k] += sum;
    ministryEffort[k * ministries + presentOf[l]] += sum;
  }

  for (let k = 0; k < goals; k++)
    if (goalEffort[k] > 0) goalStance[k] = goalIdeal[k] = goalIdealSpread[k] = 0;
  for (let l = 0; l < links; l++) {
    const k = goalOf[l];
    goalStance[k] += linkEffort[l] * stance[l];
    goalIdeal[k] += linkEffort[l] * ideal[l];
  }
  for (let k = 0; k < goals; k++) {
    if (!(goalEffort[k] > 0)) continue;
    goalStance[k] /= goalEffort[k];
    goalIdeal[k] /= goalEffort[k];
  }
  for (let l = 0; l < links; l++) {
    const k = goalOf[l];
    const apart = ideal[l] - goalIdeal[k];
    goalIdealSpread[k] += linkEffort[l] * apart * apart;
  }
  for (let k = 0; k < goals; k++) {
    goalMinistries[k] = 1;
    if (!(goalEffort[k] > 0)) continue;
    goalIdealSpread[k] = Math.sqrt(goalIdealSpread[k] / goalEffort[k]);
    goalMinistries[k] = effectiveNumber(
      ministryEffort,
      k * ministries,
      (k + 1) * ministries,
      goalEffort[k],
    );
  }
}

/** 1 / Σ share², by shares because squares of the smallest efforts would be 0. @see Laakso & Taagepera (1979) */
function effectiveNumber(effort: Float64Array, first: i32, end: i32, total: number): number {
  let squares: number = 0;
  for (let i = first; i < end; i++) {
    const share = effort[i] / total;
    squares += share * share;
  }
  return 1 / squares;
}
