import { exp } from '../numbers/elementary.ts';
import { powerMean, powerTerm } from '../numbers/powerMean.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { Observation } from './observation.ts';

/** Least coverage that counts in an outcome, so that one cell without supply does not end all comparison (model §3.5). */
const LEAST_COVERAGE = 0.01;
/** Share of a cell's supply above which a ministry counts for overlap (model §3.6). */
const PART = 0.05;

/** What metrics need of the end of a month; draws nothing, changes nothing of the run. */
export function observe({
  world,
  state,
  arrangement,
  observation,
  month: { noise },
}: Simulation): Observation {
  observation.arrangement = arrangement;
  for (let c = 0; c < world.cells; c++)
    observation.coverage[c] = Math.min(1, state.cellSupply[c] / state.need[c]);
  for (let k = 0; k < world.goals; k++) observeGoal(observation, k);
  observeCells(observation, noise.ministry);
  return observation;
}

function observeGoal(
  { world, state, coverage, goalEffort, consistency, outcome }: Observation,
  k: number,
): void {
  const { goalLinks, goalCells, goalCellWeight, complementarity, parameters } = world;
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
  consistency[k] = effort > 0 ? exp((-parameters.contradictionCost * squares) / effort) : 1;
  outcome[k] =
    consistency[k] *
    combinedCoverage(
      coverage,
      goalCells.items,
      goalCellWeight,
      complementarity[k],
      goalCells.start[k],
      goalCells.start[k + 1],
    );
}

/**
 * (Σ ω max(q, 0.01)^ρ)^{1/ρ}, the weighted geometric mean at ρ = 0; in [0.01, 1].
 * @param cells - cells of the goal and, along the same places, their `weights`; only places `first` to `end` − 1 count
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
