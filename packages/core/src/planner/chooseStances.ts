import { varianceInCells } from '../month/contradict.ts';
import { adapt, meanOverLinks } from '../month/implement.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { Benchmark } from './benchmark.ts';
import { boundedExp } from '../numbers/exp.ts';
import { exp } from '../numbers/elementary.ts';
import type { i32 } from '../numbers/whole.ts';
import { WITHIN_CELL } from '../parameters/options.ts';

/** Shares of the way to the goal's mean that the planner tries: 0, 0.05, … 1 (ODD §7.8). */
const STEPS = 20;

/**
 * For each goal one share λ of the way from each unit's ideal to the goal's mean: the best for
 * consistency × effort-weighted mean adaptation, with last month's effort (ODD §7.8).
 */
export function chooseStances(run: Simulation): void {
  const world = run.world;
  const benchmark = run.arrangement.benchmark!;
  for (let k = 0; k < world.goals; k++) chooseShare(run, benchmark, k);
  adapt(run, benchmark.adapted);
  for (let e = 0; e < world.mandates; e++) benchmark.fit[e] = meanOverLinks(run, e, benchmark.adapted);
}

function chooseShare(run: Simulation, benchmark: Benchmark, k: i32): void {
  const world = run.world;
  const state = run.state;
  const first = world.goalLinks.start[k];
  const links = world.goalLinks.start[k + 1] - first;
  const effort = benchmark.effort;
  const apart = benchmark.apart;
  const mean = meanIdeal(run, first, links);
  let total: number = 0;
  let squares: number = 0;
  for (let i = 0; i < links; i++) {
    const l = world.goalLinks.items[first + i];
    effort[i] = state.linkEffort[l];
    apart[i] = state.ideal[l] - mean;
    total += effort[i];
    squares += effort[i] * apart[i] * apart[i];
  }
  const reach = world.parameters.contradictionReach;
  const variance: number =
    reach === WITHIN_CELL
      ? varianceInCells(world, k, state.effort, state.ideal)
      : total > 0
        ? squares / total
        : 0;

  startAt(benchmark, links, world.parameters.misfitCost);
  let best: number = 0;
  let bestValue: number = -1;
  for (let step = 0; step <= STEPS; step++) {
    const share = (step as number) / STEPS;
    const fits = fitThenStep(benchmark, links);
    const value = (total > 0 ? fits / total : 1) * counts(run, variance, share);
    if (value > bestValue) {
      best = share;
      bestValue = value;
    }
  }
  for (let i = 0; i < links; i++) {
    const l = world.goalLinks.items[first + i];
    state.stance[l] = state.ideal[l] - best * apart[i];
  }
  benchmark.goalWorth[k] = world.goalWeight[k] * counts(run, variance, best);
}

/** Mean over the goal's links, weighted by last month's effort; plain if nobody worked. */
function meanIdeal(run: Simulation, first: i32, links: i32): number {
  const items = run.world.goalLinks.items;
  const effort = run.state.linkEffort;
  const ideal = run.state.ideal;
  let sum: number = 0;
  let total: number = 0;
  let plain: number = 0;
  for (let i = first; i < first + links; i++) {
    sum += effort[items[i]] * ideal[items[i]];
    total += effort[items[i]];
    plain += ideal[items[i]];
  }
  return total > 0 ? sum / total : links > 0 ? plain / links : 0;
}

/**
 * A unit that went the share j/20 of the way works at exp(−γ_a(j·apart/20)²) = E^{j²}, with E the value at
 * the first step. So each value is the one before times the next odd power of E: one exponential a link.
 */
function startAt(benchmark: Benchmark, links: i32, misfitCost: number): void {
  const apart = benchmark.apart;
  for (let i = 0; i < links; i++) {
    const moved = apart[i] / STEPS;
    const first = boundedExp(-misfitCost * moved * moved);
    benchmark.adapted[i] = 1;
    benchmark.oddPower[i] = first;
    benchmark.square[i] = first * first;
  }
}

/**
 * @returns effort × adaptation over the goal's links, at this share; afterwards `adapted` is that of the
 * next share
 */
function fitThenStep(benchmark: Benchmark, links: i32): number {
  const effort = benchmark.effort;
  const adapted = benchmark.adapted;
  const oddPower = benchmark.oddPower;
  const square = benchmark.square;
  let fits: number = 0;
  for (let i = 0; i < links; i++) {
    fits += effort[i] * adapted[i];
    adapted[i] *= oddPower[i];
    oddPower[i] *= square[i];
  }
  return fits;
}

/**
 * What consistency leaves of an outcome when everybody has gone the share λ of the way to the mean: the
 * variance is then (1 − λ)² times that of the ideals.
 */
function counts(run: Simulation, variance: number, share: number): number {
  const parameters = run.world.parameters;
  const part = parameters.contradictionShare;
  const consistency = exp(-parameters.contradictionCost * (1 - share) * (1 - share) * variance);
  return 1 - part + part * consistency;
}
