import type { World } from '../government/world.ts';
import type { i32 } from '../numbers/whole.ts';
import type { State } from '../state/state.ts';

/**
 * Sums by goal: effort of links, of goals and of ministries on goals; mean stance and ideal of a goal, the
 * spread of its ideals, and N_k, the effective number of ministries at work on it. A goal on which nobody
 * works keeps its means and counts one ministry.
 * @param ministryOf - present-day ministry of each link
 */
export function tally(world: World, state: State, ministryOf: Int32Array): void {
  addUpEffort(world, state, ministryOf);
  takeMeans(world, state);
  const ministries = world.ministries;
  const effort = state.goalEffort;
  for (let k = 0; k < world.goals; k++)
    state.goalMinistries[k] =
      effort[k] > 0
        ? effectiveNumber(state.ministryEffort, k * ministries, (k + 1) * ministries, effort[k])
        : 1;
}

function addUpEffort(world: World, state: State, presentOf: Int32Array): void {
  const start = world.linkMandates.start;
  const mandateOf = world.linkMandates.items;
  const goalOf = world.linkGoal;
  const ministries = world.ministries;
  const effort = state.effort;
  const linkEffort = state.linkEffort;
  const goalEffort = state.goalEffort;
  const ministryEffort = state.ministryEffort;
  for (let k = 0; k < world.goals; k++) goalEffort[k] = 0;
  for (let i = 0; i < ministryEffort.length; i++) ministryEffort[i] = 0;
  for (let l = 0; l < linkEffort.length; l++) {
    let sum: number = 0;
    for (let i = start[l]; i < start[l + 1]; i++) sum += effort[mandateOf[i]];
    const k = goalOf[l];
    linkEffort[l] = sum;
    goalEffort[k] += sum;
    ministryEffort[k * ministries + presentOf[l]] += sum;
  }
}

/** Means of stances and ideals by effort, and the standard deviation of ideals. */
function takeMeans(world: World, state: State): void {
  const goalOf = world.linkGoal;
  const effort = state.linkEffort;
  const total = state.goalEffort;
  const linkStance = state.stance;
  const linkIdeal = state.ideal;
  const stance = state.goalStance;
  const ideal = state.goalIdeal;
  const spread = state.goalIdealSpread;
  for (let k = 0; k < world.goals; k++) if (total[k] > 0) stance[k] = ideal[k] = spread[k] = 0;
  for (let l = 0; l < effort.length; l++) {
    const k = goalOf[l];
    stance[k] += effort[l] * linkStance[l];
    ideal[k] += effort[l] * linkIdeal[l];
  }
  for (let k = 0; k < world.goals; k++) {
    if (!(total[k] > 0)) continue;
    stance[k] /= total[k];
    ideal[k] /= total[k];
  }
  for (let l = 0; l < effort.length; l++) {
    const k = goalOf[l];
    const apart = linkIdeal[l] - ideal[k];
    spread[k] += effort[l] * apart * apart;
  }
  for (let k = 0; k < world.goals; k++) if (total[k] > 0) spread[k] = Math.sqrt(spread[k] / total[k]);
}

/**
 * 1 / Σ share², from shares because squares of very small efforts would underflow to 0.
 * @see Laakso & Taagepera (1979)
 */
function effectiveNumber(effort: Float64Array, first: i32, end: i32, total: number): number {
  let squares: number = 0;
  for (let i = first; i < end; i++) {
    const share = effort[i] / total;
    squares += share * share;
  }
  return 1 / squares;
}
