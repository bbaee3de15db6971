import type { Simulation } from '../simulate/simulation.ts';
import type { Benchmark } from './benchmark.ts';
import type { State } from '../state/state.ts';
import type { World } from '../government/world.ts';
import { exp, ln, power } from '../numbers/elementary.ts';
import { isGeometric, powerMean } from '../numbers/powerMean.ts';
import type { i32 } from '../numbers/whole.ts';

/**
 * Coverage counts fully up to need and not at all above it. The corner at need is rounded off over a strip
 * of this half-width: first wide, then ever sharper.
 */
const WIDE: number = 0.1;
const SHARP: number = 0.02;
const SHARPEST: number = 0.002;
/** Least coverage that an outcome counts (ODD §7.5). */
const LEAST_COVERAGE: number = 0.01;
/** Done when no plan could be better than this one by more than this share of its worth … */
const TOLERANCE: number = 1e-3;
/**
 * … or when so many sweeps have gained less than this share of it: the gap is an upper bound, and closes
 * long after the plan is good.
 */
const SWEEPS = 2;
const GAIN: number = 5e-5;
const MOST_SWEEPS = 400;

/**
 * Allocations that maximise Σ_k worth_k·(Σ_c ω_kc q_c^ρ)^{1/ρ}, q_c = min(1, Y_c / n_c): a concave problem for ρ ≤ 1.
 *
 * Pairwise coordinate ascent: each unit in turn moves capacity from the mandate where it is worth least to
 * the one where it is worth most, by a Newton step. The duality gap Σ_u (max_e g_e − Σ_e a_e g_e), g the
 * gradient, bounds what is left to gain; it ends the search. Last month's allocations are where it begins.
 *
 * @param first - no plan of last month to begin from?
 * @see Lacoste-Julien & Jaggi (2015), On the global linear convergence of Frank–Wolfe optimization variants, NeurIPS 28
 */
export function allocateBest(run: Simulation, first: boolean): void {
  if (first) improveWith(WIDE, run);
  improveWith(SHARP, run);
  improveWith(SHARPEST, run);
  sumToOne(run.world, run.state);
}

/** Coverage that a mandate would give its cell with all of its unit's capacity. */
function reachOf(world: World, state: State, benchmark: Benchmark, e: i32): number {
  return (
    (state.competence[world.mandateSkill[e]] * world.capacity[world.mandateUnit[e]] * benchmark.fit[e]) /
    state.need[world.mandateCell[e]]
  );
}

function improveWith(width: number, run: Simulation): void {
  const benchmark = run.arrangement.benchmark!;
  benchmark.corner = width;
  prepare(run.world, run.state, benchmark);
  sweep(run.world, run.state, benchmark);
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

/** Removes the rounding error of many small moves: shares of a unit sum to 1. */
function sumToOne(world: World, state: State): void {
  const unitMandates = world.unitMandates;
  const allocation = state.allocation;
  for (let u = 0; u < world.units; u++) {
    let sum: number = 0;
    for (let e = unitMandates[u]; e < unitMandates[u + 1]; e++) sum += allocation[e];
    for (let e = unitMandates[u]; e < unitMandates[u + 1]; e++) allocation[e] /= sum;
  }
}

/** Worth of the plan: Σ_k worth_k × combined coverage. */
function worth(world: World, benchmark: Benchmark): number {
  let all: number = 0;
  for (let k = 0; k < world.goals; k++)
    all += benchmark.goalWorth[k] * powerMean(benchmark.sum[k], world.complementarity[k]);
  return all;
}

function prepare(world: World, state: State, benchmark: Benchmark): void {
  const mandateCell = world.mandateCell;
  const reach = benchmark.reach;
  const ratio = benchmark.ratio;
  for (let c = 0; c < world.cells; c++) ratio[c] = 0;
  for (let e = 0; e < world.mandates; e++) {
    reach[e] = reachOf(world, state, benchmark, e);
    ratio[mandateCell[e]] += reach[e] * state.allocation[e];
  }
  for (let k = 0; k < world.goals; k++) benchmark.sum[k] = 0;
  for (let c = 0; c < world.cells; c++) enter(world, benchmark, c, true);
  for (let k = 0; k < world.goals; k++) refactor(world, benchmark, k);
}

/**
 * Updates the sums of a cell's goals with its present coverage.
 * @param fresh - true if the cell is not yet in the sums
 */
function enter(world: World, benchmark: Benchmark, c: i32, fresh: boolean): void {
  const cellGoals = benchmark.cellGoals;
  const ratio = benchmark.ratio[c];
  const before = benchmark.covered[c];
  const covered = Math.max(LEAST_COVERAGE, rounded(ratio, benchmark.corner));
  benchmark.covered[c] = covered;
  benchmark.counts[c] = slope(ratio, benchmark.corner);
  for (let i = cellGoals.start[c]; i < cellGoals.start[c + 1]; i++) {
    const k = cellGoals.items[i];
    const rho = world.complementarity[k];
    const weight = benchmark.cellGoalWeight[i];
    const geometric = isGeometric(rho);
    const term = geometric ? weight : weight * power(covered, rho);
    const part = geometric ? weight * ln(covered) : term;
    const stood = fresh ? 0 : geometric ? weight * ln(before) : benchmark.marginal[i] * before;
    benchmark.sum[k] += part - stood;
    benchmark.marginal[i] = term / covered;
    if (!fresh) refactor(world, benchmark, k);
  }
}

/** worth_k·M_k^{1 − ρ}: what a marginal of the goal is worth. */
function refactor(world: World, benchmark: Benchmark, k: i32): void {
  const rho = world.complementarity[k];
  const sum = benchmark.sum[k];
  benchmark.factor[k] =
    benchmark.goalWorth[k] * (isGeometric(rho) ? exp(sum) : power(sum, (1 - rho) / rho));
}

/**
 * min(1, x) with its corner rounded over 1 ± corner; never above min(1, x), at most corner / 4 below it.
 */
function rounded(x: number, corner: number): number {
  return x <= 1 - corner
    ? x
    : x >= 1 + corner
      ? 1
      : x - ((x - 1 + corner) * (x - 1 + corner)) / (4 * corner);
}

function slope(x: number, corner: number): number {
  return x <= 1 - corner ? 1 : x >= 1 + corner ? 0 : 1 - (x - 1 + corner) / (2 * corner);
}

/** One step of every unit. @returns the duality gap, added up over units as each takes its turn */
function improveAll(world: World, state: State, benchmark: Benchmark): number {
  let gap: number = 0;
  for (let i = 0; i < world.units; i++) gap += improve(world, state, benchmark, benchmark.unitOrder[i]);
  return gap;
}

function improve(world: World, state: State, benchmark: Benchmark, unit: i32): number {
  const unitMandates = world.unitMandates;
  const mandateCell = world.mandateCell;
  const allocation = state.allocation;
  const reach = benchmark.reach;
  const counts = benchmark.counts;
  const factor = benchmark.factor;
  const marginal = benchmark.marginal;
  const start = benchmark.cellGoals.start;
  const goalOf = benchmark.cellGoals.items;
  let best = -1;
  let worst = -1;
  let most: number = -Infinity;
  let least: number = Infinity;
  let mean: number = 0;
  for (let e = unitMandates[unit]; e < unitMandates[unit + 1]; e++) {
    // What the unit's whole capacity would be worth in this mandate, at the margin.
    const c = mandateCell[e];
    let value: number = 0;
    for (let i = start[c]; i < start[c + 1]; i++) value += factor[goalOf[i]] * marginal[i];
    value *= counts[c] * reach[e];
    mean += allocation[e] * value;
    if (value > most) {
      best = e;
      most = value;
    }
    if (allocation[e] > 0 && value < least) {
      worst = e;
      least = value;
    }
  }
  if (best !== worst && most > least) move(world, state, benchmark, worst, best, most - least);
  return Math.max(0, most - mean);
}

/**
 * Moves capacity between two mandates of a unit: a Newton step, ending just past the next corner of either
 * cell at most.
 */
function move(world: World, state: State, benchmark: Benchmark, from: i32, to: i32, gain: number): void {
  const allocation = state.allocation;
  const ratio = benchmark.ratio;
  const reach = benchmark.reach;
  const bend = curvature(world, benchmark, from) + curvature(world, benchmark, to);
  const c = world.mandateCell[from];
  const d = world.mandateCell[to];
  let step = Math.min(allocation[from], bend > 0 ? gain / bend : 1);
  step = Math.min(
    step,
    Math.min(
      toNextCorner(ratio[c], -1, benchmark.corner) / reach[from],
      toNextCorner(ratio[d], 1, benchmark.corner) / reach[to],
    ),
  );
  allocation[from] -= step;
  allocation[to] += step;
  ratio[c] -= reach[from] * step;
  ratio[d] += reach[to] * step;
  enter(world, benchmark, c, false);
  enter(world, benchmark, d, false);
}

/** Upper bound of −∂²worth/∂a_e², from the cell's own terms. */
function curvature(world: World, benchmark: Benchmark, e: i32): number {
  const c = world.mandateCell[e];
  const ratio = benchmark.ratio[c];
  const covered = benchmark.covered[c];
  const corner = benchmark.corner;
  const inCorner: number = ratio > 1 - corner && ratio < 1 + corner ? 1 / (2 * corner) : 0;
  const counts = benchmark.counts[c];
  const cellGoals = benchmark.cellGoals;
  let bend: number = 0;
  for (let i = cellGoals.start[c]; i < cellGoals.start[c + 1]; i++) {
    const k = cellGoals.items[i];
    bend +=
      benchmark.factor[k] *
      benchmark.marginal[i] *
      (((1 - world.complementarity[k]) * counts * counts) / covered + inCorner);
  }
  return bend * benchmark.reach[e] * benchmark.reach[e];
}

/**
 * Distance from the ratio to a little past the next bend of its slope, in a direction; Infinity if there
 * is none.
 */
function toNextCorner(x: number, direction: i32, corner: number): number {
  const first = direction > 0 ? 1 - corner : 1 + corner;
  const second = direction > 0 ? 1 + corner : 1 - corner;
  const beyond = corner / 10;
  if (direction * (first - x) > 0) return direction * (first - x) + beyond;
  return direction * (second - x) > 0 ? direction * (second - x) + beyond : Infinity;
}
