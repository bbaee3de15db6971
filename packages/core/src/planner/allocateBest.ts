import type { World } from '../government/world.ts';
import { exp, ln, power } from '../numbers/elementary.ts';
import { isGeometric, powerMean } from '../numbers/powerMean.ts';
import type { State } from '../state/state.ts';
import type { Benchmark } from './benchmark.ts';

/** Coverage counts fully up to need and not at all above it; the corner is rounded over so wide a strip on either side: widely from a cold start, then ever more sharply. */
const CORNERS = { wide: 0.1, sharp: 0.02, sharpest: 0.002 } as const;
let corner: number = CORNERS.sharp;
/** Least coverage that an outcome counts (model §3.5). */
const LEAST_COVERAGE = 0.01;
/** Done when no plan could be better by more than this share of the worth of this one … */
const TOLERANCE = 1e-3;
/** … or when so many sweeps have gained less than this share of it: the gap is a bound, and closes long after the plan is good. */
const SWEEPS = 4;
const GAIN = 1e-4;
const MOST_SWEEPS = 400;

/**
 * Allocations that maximise Σ_k worth_k·(Σ_c ω_kc q_c^ρ)^{1/ρ}, q_c = min(1, Y_c / n_c): a concave problem for ρ ≤ 1.
 *
 * Pairwise coordinate ascent: each unit in turn moves capacity from the mandate where it is worth least to the one where
 * it is worth most, by a Newton step. The duality gap Σ_u (max_e g_e − Σ_e a_e g_e), g the gradient, bounds what is left
 * to gain; it ends the search. Last month's allocations are where it begins.
 *
 * @param first - no plan of last month to begin from?
 * @see Lacoste-Julien & Jaggi (2015), On the global linear convergence of Frank–Wolfe optimization variants, NeurIPS 28
 */
export function allocateBest(world: World, state: State, benchmark: Benchmark, first: boolean): void {
  if (first) improveWith(CORNERS.wide, world, state, benchmark);
  improveWith(CORNERS.sharp, world, state, benchmark);
  improveWith(CORNERS.sharpest, world, state, benchmark);
  sumToOne(world, state);
}

function improveWith(width: number, world: World, state: State, benchmark: Benchmark): void {
  corner = width;
  prepare(world, state, benchmark);
  sweep(world, state, benchmark);
}

/** Sweeps until the plan is good. */
function sweep(world: World, state: State, benchmark: Benchmark): void {
  let before = worth(world, benchmark);
  for (let sweeps = 1; sweeps <= MOST_SWEEPS; sweeps++) {
    const gap = improveAll(world, state, benchmark);
    const now = worth(world, benchmark);
    if (gap <= TOLERANCE * now) break;
    if (sweeps % SWEEPS !== 0) continue;
    if (now - before < GAIN * now) break;
    before = now;
  }
}

/** Many small moves leave a rounding error; shares of a unit sum to 1. */
function sumToOne({ units, unitMandates }: World, { allocation }: State): void {
  for (let u = 0; u < units; u++) {
    let sum = 0;
    for (let e = unitMandates[u]; e < unitMandates[u + 1]; e++) sum += allocation[e];
    for (let e = unitMandates[u]; e < unitMandates[u + 1]; e++) allocation[e] /= sum;
  }
}

/** What the plan is worth: Σ_k worth_k × combined coverage. */
export function worth({ goals, complementarity }: World, { sum, goalWorth }: Benchmark): number {
  let all = 0;
  for (let k = 0; k < goals; k++) all += goalWorth[k] * powerMean(sum[k], complementarity[k]);
  return all;
}

function prepare(world: World, { allocation, competence, need }: State, benchmark: Benchmark): void {
  const { mandates, mandateCell, mandateSkill, mandateUnit, capacity, cells } = world;
  const { reach, fit, ratio, sum } = benchmark;
  ratio.fill(0);
  for (let e = 0; e < mandates; e++) {
    reach[e] = (competence[mandateSkill[e]] * capacity[mandateUnit[e]] * fit[e]) / need[mandateCell[e]];
    ratio[mandateCell[e]] += reach[e] * allocation[e];
  }
  sum.fill(0);
  for (let c = 0; c < cells; c++) enter(world, benchmark, c);
  for (let k = 0; k < world.goals; k++) refactor(world, benchmark, k);
}

/** The cell's part in the sums of its goals, and its marginals. */
function enter({ complementarity }: World, { cellGoals, cellGoalWeight, ratio, counts, marginal, sum }: Benchmark, c: number): void {
  const covered = Math.max(LEAST_COVERAGE, rounded(ratio[c]));
  counts[c] = slope(ratio[c]);
  for (let i = cellGoals.start[c]; i < cellGoals.start[c + 1]; i++) {
    const k = cellGoals.items[i];
    const rho = complementarity[k];
    const term = cellGoalWeight[i] * (isGeometric(rho) ? 1 : power(covered, rho));
    marginal[i] = term / covered;
    sum[k] += isGeometric(rho) ? cellGoalWeight[i] * ln(covered) : term;
  }
}

/** Takes the cell's part out of the sums of its goals. */
function leave({ complementarity }: World, { cellGoals, cellGoalWeight, ratio, marginal, sum }: Benchmark, c: number): void {
  const covered = Math.max(LEAST_COVERAGE, rounded(ratio[c]));
  for (let i = cellGoals.start[c]; i < cellGoals.start[c + 1]; i++) {
    const k = cellGoals.items[i];
    sum[k] -= isGeometric(complementarity[k]) ? cellGoalWeight[i] * ln(covered) : marginal[i] * covered;
  }
}

/** worth_k·M_k^{1 − ρ}: what a marginal of the goal is worth. */
function refactor({ complementarity }: World, { sum, factor, goalWorth }: Benchmark, k: number): void {
  const rho = complementarity[k];
  factor[k] = goalWorth[k] * (isGeometric(rho) ? exp(sum[k]) : power(sum[k], (1 - rho) / rho));
}

/** min(1, x) with its corner rounded over 1 ± corner; never above min(1, x), by corner / 4 below it at most. */
const rounded = (x: number): number =>
  x <= 1 - corner ? x : x >= 1 + corner ? 1 : x - ((x - 1 + corner) * (x - 1 + corner)) / (4 * corner);

const slope = (x: number): number => (x <= 1 - corner ? 1 : x >= 1 + corner ? 0 : 1 - (x - 1 + corner) / (2 * corner));

/** One step of every unit. @returns the duality gap that the units found when their turn came */
function improveAll(world: World, state: State, benchmark: Benchmark): number {
  let gap = 0;
  for (let i = 0; i < world.units; i++) gap += improve(world, state, benchmark, benchmark.unitOrder[i]);
  return gap;
}

/** What a unit's whole capacity would be worth in a mandate, at the margin. */
function gradient({ mandateCell }: World, { cellGoals, marginal, factor, counts, reach }: Benchmark, e: number): number {
  const c = mandateCell[e];
  let value = 0;
  for (let i = cellGoals.start[c]; i < cellGoals.start[c + 1]; i++) value += factor[cellGoals.items[i]] * marginal[i];
  return value * counts[c] * reach[e];
}

function improve(world: World, state: State, benchmark: Benchmark, unit: number): number {
  const { unitMandates } = world;
  const { allocation } = state;
  let [best, worst] = [-1, -1];
  let [most, least, mean] = [-Infinity, Infinity, 0];
  for (let e = unitMandates[unit]; e < unitMandates[unit + 1]; e++) {
    const value = gradient(world, benchmark, e);
    mean += allocation[e] * value;
    if (value > most) [best, most] = [e, value];
    if (allocation[e] > 0 && value < least) [worst, least] = [e, value];
  }
  if (best !== worst && most > least) move(world, state, benchmark, worst, best, most - least);
  return Math.max(0, most - mean);
}

/** Moves capacity between two mandates of a unit: a Newton step, not past the corner of either cell. */
function move(world: World, { allocation }: State, benchmark: Benchmark, from: number, to: number, gain: number): void {
  const { mandateCell } = world;
  const { ratio, reach } = benchmark;
  const bend = curvature(world, benchmark, from) + curvature(world, benchmark, to);
  const [c, d] = [mandateCell[from], mandateCell[to]];
  let step = Math.min(allocation[from], bend > 0 ? gain / bend : 1);
  step = Math.min(step, toNextCorner(ratio[c], -1) / reach[from], toNextCorner(ratio[d], 1) / reach[to]);
  leave(world, benchmark, c);
  leave(world, benchmark, d);
  allocation[from] -= step;
  allocation[to] += step;
  ratio[c] -= reach[from] * step;
  ratio[d] += reach[to] * step;
  enter(world, benchmark, c);
  enter(world, benchmark, d);
  refactorOf(world, benchmark, c);
  refactorOf(world, benchmark, d);
}

function refactorOf(world: World, benchmark: Benchmark, c: number): void {
  const { start, items } = benchmark.cellGoals;
  for (let i = start[c]; i < start[c + 1]; i++) refactor(world, benchmark, items[i]);
}

/** Upper bound of −∂²worth/∂a_e², from the cell's own terms. */
function curvature({ mandateCell, complementarity }: World, { cellGoals, marginal, factor, counts, ratio, reach }: Benchmark, e: number): number {
  const c = mandateCell[e];
  const covered = Math.max(LEAST_COVERAGE, rounded(ratio[c]));
  const inCorner = ratio[c] > 1 - corner && ratio[c] < 1 + corner ? 1 / (2 * corner) : 0;
  let bend = 0;
  for (let i = cellGoals.start[c]; i < cellGoals.start[c + 1]; i++) {
    const k = cellGoals.items[i];
    bend += factor[k] * marginal[i] * (((1 - complementarity[k]) * counts[c] * counts[c]) / covered + inCorner);
  }
  return bend * reach[e] * reach[e];
}

/** How far the ratio is from where its slope next changes its law, and a little beyond. */
function toNextCorner(x: number, direction: 1 | -1): number {
  const [first, second] = direction > 0 ? [1 - corner, 1 + corner] : [1 + corner, 1 - corner];
  const distance = (place: number): number => direction * (place - x);
  const beyond = corner / 10;
  if (distance(first) > 0) return distance(first) + beyond;
  return distance(second) > 0 ? distance(second) + beyond : Infinity;
}
