import { grouping } from '../government/grouping.ts';
import type { World } from '../government/world.ts';
import type { SimulatedBenchmark } from '../kernels/records.ts';
import { compareKeys, keyAt, type EntityKeys } from '../random/entityKey.ts';

/** What the planner works with; made once for a run, overwritten each month. */
export interface Benchmark extends SimulatedBenchmark {
  readonly kind: 'planner' | 'bound';
}

/** @param kind - which benchmark the regime asks for */
export function makeBenchmark(world: World, kind: Benchmark['kind'], unitLuck: EntityKeys): Benchmark {
  const goals: number[][] = Array.from({ length: world.cells }, () => []);
  const weights: number[][] = Array.from({ length: world.cells }, () => []);
  for (let k = 0; k < world.goals; k++) {
    for (let i = world.goalCells.start[k]; i < world.goalCells.start[k + 1]; i++) {
      goals[world.goalCells.items[i]].push(k);
      weights[world.goalCells.items[i]].push(world.goalCellWeight[i]);
    }
  }
  const cellGoals = grouping(goals);
  return {
    kind,
    cellGoals,
    cellGoalWeight: Float64Array.from(weights.flat()),
    unitOrder: Int32Array.from({ length: world.units }, (_, u) => u).sort(
      (a, b) => compareKeys(keyAt(unitLuck, a), keyAt(unitLuck, b)) || a - b,
    ),
    goalWorth: new Float64Array(world.goals),
    reach: new Float64Array(world.mandates),
    fit: new Float64Array(world.mandates),
    effort: new Float64Array(world.links),
    apart: new Float64Array(world.links),
    adapted: new Float64Array(world.links),
    ratio: new Float64Array(world.cells),
    covered: new Float64Array(world.cells),
    counts: new Float64Array(world.cells),
    marginal: new Float64Array(cellGoals.items.length),
    sum: new Float64Array(world.goals),
    factor: new Float64Array(world.goals),
  };
}
