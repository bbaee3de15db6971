import type { World } from '../government/world.ts';
import type { State } from './state.ts';

/**
 * What the month's effort makes of each goal: the effort of its links, x̄_k, N_k, and mean and spread of its ideals.
 * A goal on which nobody works keeps its stance and ideals, and counts one ministry.
 * @param presentMinistry - shape [ministry]: the present-day ministry of each legacy one
 */
export function tallyGoals(world: World, state: State, presentMinistry: Int32Array): void {
  const { linkMandates, goalLinks, linkMinistry } = world;
  const { effort, linkEffort, stance, ideal } = state;
  for (let l = 0; l < world.links; l++) {
    let sum = 0;
    for (let i = linkMandates.start[l]; i < linkMandates.start[l + 1]; i++) sum += effort[linkMandates.items[i]];
    linkEffort[l] = sum;
  }
  const byMinistry = scratchFor(world.ministries);
  for (let k = 0; k < world.goals; k++) {
    const [first, end] = [goalLinks.start[k], goalLinks.start[k + 1]];
    let total = 0;
    let stances = 0;
    let ideals = 0;
    for (let i = first; i < end; i++) {
      const l = goalLinks.items[i];
      const weight = linkEffort[l];
      total += weight;
      stances += weight * stance[l];
      ideals += weight * ideal[l];
      byMinistry[presentMinistry[linkMinistry[l]]] += weight;
    }
    let squares = 0;
    let squaredDistance = 0;
    const meanIdeal = ideals / total;
    for (let i = first; i < end; i++) {
      const l = goalLinks.items[i];
      const ministry = presentMinistry[linkMinistry[l]];
      // By shares: squares of the smallest efforts would be 0.
      squares += (byMinistry[ministry] / total) * (byMinistry[ministry] / total);
      byMinistry[ministry] = 0;
      squaredDistance += linkEffort[l] * (ideal[l] - meanIdeal) * (ideal[l] - meanIdeal);
    }
    if (!(total > 0)) {
      state.goalMinistries[k] = 1;
      continue;
    }
    state.goalStance[k] = stances / total;
    state.goalMinistries[k] = 1 / squares;
    state.goalIdeal[k] = meanIdeal;
    state.goalIdealSpread[k] = Math.sqrt(squaredDistance / total);
  }
}

let scratch = new Float64Array(0);

/** A buffer of zeros that every caller leaves as zeros. */
const scratchFor = (length: number): Float64Array => (scratch.length === length ? scratch : (scratch = new Float64Array(length)));
