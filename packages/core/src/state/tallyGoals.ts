import type { World } from '../government/world.ts';
import type { State } from './state.ts';

/**
 * What the month's effort makes of each goal: the effort of its links and ministries, x̄_k, N_k, and mean and spread of its ideals.
 * A goal on which nobody works keeps its stance and ideals, and counts one ministry.
 * @param linkPresent - shape [link]: the present-day ministry of each link
 */
export function tallyGoals(world: World, state: State, linkPresent: Int32Array): void {
  const { goals, links, ministries, placeMandate, mandateLinks: { items }, linkGoal } = world;
  const { effort, linkEffort, stance, ideal, goalEffort, ministryEffort, goalStance, goalIdeal, goalIdealSpread, goalMinistries } = state;
  const { stances, ideals, squares } = scratchFor(goals);
  linkEffort.fill(0);
  goalEffort.fill(0);
  ministryEffort.fill(0);
  for (let i = 0; i < items.length; i++) linkEffort[items[i]] += effort[placeMandate[i]];
  for (let l = 0; l < links; l++) {
    const k = linkGoal[l];
    const weight = linkEffort[l];
    goalEffort[k] += weight;
    stances[k] += weight * stance[l];
    ideals[k] += weight * ideal[l];
    ministryEffort[k * ministries + linkPresent[l]] += weight;
  }
  for (let k = 0; k < goals; k++) {
    if (!(goalEffort[k] > 0)) continue;
    goalStance[k] = stances[k] / goalEffort[k];
    goalIdeal[k] = ideals[k] / goalEffort[k];
  }
  for (let l = 0; l < links; l++) {
    const apart = ideal[l] - goalIdeal[linkGoal[l]];
    squares[linkGoal[l]] += linkEffort[l] * apart * apart;
  }
  for (let k = 0; k < goals; k++) {
    goalMinistries[k] = effectiveNumber(ministryEffort, k * ministries, (k + 1) * ministries, goalEffort[k]);
    if (goalEffort[k] > 0) goalIdealSpread[k] = Math.sqrt(squares[k] / goalEffort[k]);
  }
}

/** 1 / Σ share², by shares because squares of the smallest efforts would be 0; 1 if nobody works. @see Laakso & Taagepera (1979) */
function effectiveNumber(effort: Float64Array, first: number, end: number, total: number): number {
  if (!(total > 0)) return 1;
  let squares = 0;
  for (let i = first; i < end; i++) {
    const share = effort[i] / total;
    squares += share * share;
  }
  return 1 / squares;
}

interface Sums {
  readonly stances: Float64Array;
  readonly ideals: Float64Array;
  readonly squares: Float64Array;
}

let scratch: Sums = { stances: new Float64Array(0), ideals: new Float64Array(0), squares: new Float64Array(0) };

/** Sums by goal, all 0. */
function scratchFor(goals: number): Sums {
  if (scratch.stances.length !== goals) scratch = { stances: new Float64Array(goals), ideals: new Float64Array(goals), squares: new Float64Array(goals) };
  scratch.stances.fill(0);
  scratch.ideals.fill(0);
  scratch.squares.fill(0);
  return scratch;
}
