import { exp } from '../numbers/elementary.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { Benchmark } from './benchmark.ts';

/** Shares of the way to the goal's mean that the planner tries: 0, 0.05, … 1 (model §4). */
const STEPS = 20;

/**
 * For each goal one share λ of the way from each unit's ideal to the goal's mean: the best for
 * consistency × effort-weighted mean adaptation, with last month's effort (model §4).
 */
export function chooseStances({ world, state }: Simulation, benchmark: Benchmark): void {
  const { goals, goalLinks: { start }, goalWeight, parameters: { misfitCost } } = world;
  for (let k = 0; k < goals; k++) {
    const mean = meanOf(world, state, k, state.ideal);
    let best = 0;
    let bestValue = -1;
    for (let step = 0; step <= STEPS; step++) {
      const value = valueOfShare(world, state, k, mean, step / STEPS);
      if (value > bestValue) [best, bestValue] = [step / STEPS, value];
    }
    for (let i = start[k]; i < start[k + 1]; i++) {
      const l = world.goalLinks.items[i];
      state.stance[l] = state.ideal[l] + best * (mean - state.ideal[l]);
    }
    benchmark.goalWorth[k] = goalWeight[k] * consistencyOfShare(world, state, k, mean, best);
  }
  const { mandateLinks } = world;
  for (let e = 0; e < world.mandates; e++) {
    let fits = 0;
    for (let i = mandateLinks.start[e]; i < mandateLinks.start[e + 1]; i++) {
      const l = mandateLinks.items[i];
      fits += exp(-misfitCost * (state.stance[l] - state.ideal[l]) * (state.stance[l] - state.ideal[l]));
    }
    benchmark.fit[e] = fits / (mandateLinks.start[e + 1] - mandateLinks.start[e]);
  }
}

/** Full consistency and full adaptation: everybody's stance is the goal's, and it costs nobody anything. */
export function shareStances({ world, state }: Simulation, benchmark: Benchmark): void {
  benchmark.fit.fill(1);
  benchmark.goalWorth.set(world.goalWeight);
  for (let l = 0; l < world.links; l++) state.stance[l] = state.goalIdeal[world.linkGoal[l]];
}

type World = Simulation['world'];
type State = Simulation['state'];

/** Mean over the goal's links, weighted by last month's effort; plain if nobody worked. */
function meanOf({ goalLinks: { start, items } }: World, { linkEffort }: State, k: number, values: Float64Array): number {
  let [sum, total, plain] = [0, 0, 0];
  for (let i = start[k]; i < start[k + 1]; i++) {
    sum += linkEffort[items[i]] * values[items[i]];
    total += linkEffort[items[i]];
    plain += values[items[i]];
  }
  return total > 0 ? sum / total : start[k + 1] > start[k] ? plain / (start[k + 1] - start[k]) : 0;
}

/** exp(−γ_c V) when everybody goes the share λ of the way to the mean. */
function consistencyOfShare({ goalLinks: { start, items }, parameters: { contradictionCost } }: World, { linkEffort, ideal }: State, k: number, mean: number, share: number): number {
  let [squares, total] = [0, 0];
  for (let i = start[k]; i < start[k + 1]; i++) {
    const left = (1 - share) * (ideal[items[i]] - mean);
    squares += linkEffort[items[i]] * left * left;
    total += linkEffort[items[i]];
  }
  return total > 0 ? exp((-contradictionCost * squares) / total) : 1;
}

function valueOfShare(world: World, state: State, k: number, mean: number, share: number): number {
  const { goalLinks: { start, items }, parameters: { misfitCost } } = world;
  const { linkEffort, ideal } = state;
  let [fits, total] = [0, 0];
  for (let i = start[k]; i < start[k + 1]; i++) {
    const moved = share * (ideal[items[i]] - mean);
    fits += linkEffort[items[i]] * exp(-misfitCost * moved * moved);
    total += linkEffort[items[i]];
  }
  return (total > 0 ? fits / total : 1) * consistencyOfShare(world, state, k, mean, share);
}
