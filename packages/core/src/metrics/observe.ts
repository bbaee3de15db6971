import { varianceInCells } from '../month/contradict.ts';
import { exp } from '../numbers/elementary.ts';
import { powerMean, powerTerm } from '../numbers/powerMean.ts';
import { WITHIN_CELL } from '../parameters/options.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { Observation } from './observation.ts';

/**
 * Lower bound of coverage in an outcome, so that one cell without supply does not make every outcome 0
 * (ODD §7.5).
 */
const LEAST_COVERAGE = 0.01;
/** Share of a cell's supply above which a ministry counts for overlap (ODD §7.6). */
const PART = 0.05;

/** Works out what metrics need at the end of a month; draws nothing and changes no state. */
export function observe(simulation: Simulation): Observation {
  const { world, state, observation, month } = simulation;
  observeResults(simulation);
  if (world.parameters.resultLag < 1) {
    observation.outcome.set(state.result);
    observation.reportedOutcome.set(state.reportedResult);
  }
  observeCells(observation, month.scratch.ministry);
  return observation;
}

/**
 * Coverage, consistency, and O_k: the outcome of each goal that this month's work brings once results have
 * caught up.
 */
export function observeResults({ world, state, arrangement, observation }: Simulation): void {
  observation.arrangement = arrangement;
  for (let c = 0; c < world.cells; c++)
    observation.coverage[c] = Math.min(1, state.cellSupply[c] / state.need[c]);
  for (let k = 0; k < world.goals; k++) observeGoal(observation, k);
}

function observeGoal(observation: Observation, k: number): void {
  const { world, state, goalEffort, consistency, outcome, reportedOutcome } = observation;
  const { contradictionCost, contradictionReach, contradictionShare } = world.parameters;
  const { goalLinks } = world;
  let effort = 0;
  let squares = 0;
  for (let i = goalLinks.start[k]; i < goalLinks.start[k + 1]; i++) {
    const l = goalLinks.items[i];
    effort += state.linkEffort[l];
    squares +=
      state.linkEffort[l] *
      (state.stance[l] - state.goalStance[k]) *
      (state.stance[l] - state.goalStance[k]);
  }
  goalEffort[k] = effort;
  if (contradictionReach === WITHIN_CELL)
    consistency[k] = exp(-contradictionCost * varianceInCells(world, k, state.effort, state.stance));
  else consistency[k] = effort > 0 ? exp((-contradictionCost * squares) / effort) : 1;
  const counts = 1 - contradictionShare + contradictionShare * consistency[k];
  outcome[k] = counts * coverageOf(observation, k, 0);
  reportedOutcome[k] =
    state.gaming[k] > 0 ? counts * coverageOf(observation, k, state.gaming[k]) : outcome[k];
}

/**
 * Combines the coverage of a goal's cells, in [0.01, 1]. Where one service hands over to the next, a cell
 * is worth less the less the one before it covers, but for what a managed chain hands over by itself (ODD
 * §7.7.13).
 * @param gamed - γ_k, share of what is not covered that is reported as covered; 0: as it is
 */
function coverageOf(
  { world, state, coverage, arrangement }: Observation,
  k: number,
  gamed: number,
): number {
  const { goalCells, goalCellWeight, goalCellBefore, parameters } = world;
  const complementarity = world.complementarity[k];
  const [first, end] = [goalCells.start[k], goalCells.start[k + 1]];
  const benchmark = arrangement.regime.benchmark !== undefined;
  const lost = benchmark ? 0 : parameters.handOffs * (1 - state.clarity[k]);
  if (lost === 0 && gamed === 0)
    return combinedCoverage(coverage, goalCells.items, goalCellWeight, complementarity, first, end);
  let sum = 0;
  for (let i = first; i < end; i++) {
    const before = goalCellBefore[i];
    let covered = reported(coverage[goalCells.items[i]], gamed);
    if (before >= 0) covered *= 1 - lost * (1 - reported(coverage[before], gamed));
    sum += goalCellWeight[i] * powerTerm(Math.max(covered, LEAST_COVERAGE), complementarity);
  }
  return powerMean(sum, complementarity);
}

const reported = (covered: number, gamed: number): number => covered + (1 - covered) * gamed;

/**
 * (Σ ω max(q, 0.01)^ρ)^{1/ρ}, the weighted geometric mean at ρ = 0; in [0.01, 1].
 * @param cells - cells of the goal, parallel to `weights`; only indices `first` to `end` − 1 count
 */
export function combinedCoverage(
  coverage: Float64Array,
  cells: Int32Array,
  weights: Float64Array,
  complementarity: number,
  first = 0,
  end = cells.length,
): number {
  let sum = 0;
  for (let i = first; i < end; i++) {
    const covered = Math.max(coverage[cells[i]], LEAST_COVERAGE);
    sum += weights[i] * powerTerm(covered, complementarity);
  }
  return powerMean(sum, complementarity);
}

function observeCells(
  { world, state, arrangement: { presentMinistry }, largestSupply, overlappingSupply }: Observation,
  held: Float64Array,
): void {
  const {
    cellMandates: { start, items },
    mandateMinistry,
  } = world;
  held.fill(0);
  for (let c = 0; c < world.cells; c++) {
    const supply = state.cellSupply[c];
    for (let i = start[c]; i < start[c + 1]; i++)
      held[presentMinistry[mandateMinistry[items[i]]]] += state.supply[items[i]];
    let parts = 0;
    largestSupply[c] = 0;
    for (let i = start[c]; i < start[c + 1]; i++) {
      const ministry = presentMinistry[mandateMinistry[items[i]]];
      if (held[ministry] > PART * supply) parts++;
      if (held[ministry] > largestSupply[c]) largestSupply[c] = held[ministry];
      held[ministry] = 0;
    }
    overlappingSupply[c] = parts >= 2 ? supply : 0;
  }
}
