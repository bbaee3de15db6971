import { upTo } from '../government/columns.ts';
import { grouping, type Grouping } from '../government/grouping.ts';
import type { World } from '../government/world.ts';
import { compareKeys, keyAt, type EntityKeys } from '../random/entityKey.ts';

/** Working memory of the planner; allocated once for a run, overwritten each month. */
export interface Benchmark {
  readonly kind: 'planner' | 'bound';
  /** Is it the bound: full consistency and full adaptation at once? */
  readonly isBound: boolean;
  /** Goals of each cell and, parallel to `cellGoals.items`, their weights ω_kc. */
  readonly cellGoals: Grouping;
  readonly cellGoalWeight: Float64Array;
  /** Units in the order of their luck, so that a reordered government is planned alike. */
  readonly unitOrder: Int32Array;
  /** p_k × consistency that the stances give, shape [goal]. */
  readonly goalWorth: Float64Array;
  /** Coverage that a mandate gives its cell with all of its unit's capacity, shape [mandate]. */
  readonly reach: Float64Array;
  /** Adaptation of a mandate: mean over its goals of exp(−γ_a(x − θ)²), shape [mandate]. */
  readonly fit: Float64Array;
  /**
   * Of the links of one goal, along its list: effort, how far the ideal is from the goal's
   * mean, and adaptation. Shape [link].
   */
  readonly effort: Float64Array;
  readonly apart: Float64Array;
  readonly adapted: Float64Array;
  /**
   * Parallel to these: E^{2j + 1}, by which adaptation falls from share j to the next, and E². Shape
   * [link].
   */
  readonly oddPower: Float64Array;
  readonly square: Float64Array;
  /**
   * Half-width of the strip over which the corner of coverage, at need, is rounded off (see
   * `allocateBest`).
   */
  corner: number;
  /**
   * Supply over need, what it covers, and how much of one more unit of it counts (1
   * below need, 0 above), shape [cell].
   */
  readonly ratio: Float64Array;
  readonly covered: Float64Array;
  readonly counts: Float64Array;
  /** ω_kc·q_c^{ρ−1}, parallel to `cellGoals.items`. */
  readonly marginal: Float64Array;
  /** Σ_c ω_kc·q_c^ρ (or ln q_c), and ∂(worth of the goal)/∂(that marginal), shape [goal]. */
  readonly sum: Float64Array;
  readonly factor: Float64Array;
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
    isBound: kind === 'bound',
    cellGoals,
    cellGoalWeight: Float64Array.from(weights.flat()),
    unitOrder: upTo(world.units).sort(
      (a, b) => compareKeys(keyAt(unitLuck, a), keyAt(unitLuck, b)) || a - b,
    ),
    goalWorth: new Float64Array(world.goals),
    reach: new Float64Array(world.mandates),
    fit: new Float64Array(world.mandates),
    effort: new Float64Array(world.links),
    apart: new Float64Array(world.links),
    adapted: new Float64Array(world.links),
    oddPower: new Float64Array(world.links),
    square: new Float64Array(world.links),
    corner: 0,
    ratio: new Float64Array(world.cells),
    covered: new Float64Array(world.cells),
    counts: new Float64Array(world.cells),
    marginal: new Float64Array(cellGoals.items.length),
    sum: new Float64Array(world.goals),
    factor: new Float64Array(world.goals),
  };
}
