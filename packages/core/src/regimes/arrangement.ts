import type { SittingForum } from '../forums/sittingForum.ts';
import type { i32 } from '../numbers/whole.ts';
import type { Benchmark } from '../planner/benchmark.ts';
import type { Centre, Leader, Merger, Regime } from './regime.ts';
import type { Reorganisation } from './reorganisation.ts';

/**
 * A regime at work in one world: who belongs to whom now, and which forums stand. Made when it is put in
 * force; does not change.
 */
export interface Arrangement {
  /** What was put in force. */
  readonly regime: Regime;
  /** Month at whose start it was put in force; of what only goes on, the month in which it was first. */
  readonly since: i32;
  /** All that steps so far said of the head of government. */
  readonly leader: Leader;
  /** Hours a month that the head of government has for coordination. */
  readonly primeMinisterHours: number;
  /** Reorganisations under way. */
  readonly reorganisation: Reorganisation;
  /** t_m, the month in which a merger made a present-day ministry. Shape [ministry]. */
  readonly mergedSince: Int32Array;
  /** The present-day ministry of each legacy ministry, named by the first one in it. Shape [ministry]. */
  readonly presentMinistry: Int32Array;
  /** The present-day ministry of each link. Shape [link]. */
  readonly linkPresent: Int32Array;
  /** w̄ of that ministry for the goal of the link. Shape [link]. */
  readonly linkMission: Float64Array;
  /** Share of the way to its wanted stance that it lets a link go in a month, in [0, 1]. Shape [link]. */
  readonly linkSpeed: Float64Array;
  /** The present-day ministries, rising. */
  readonly presentMinistries: Int32Array;
  /** ΣK_u of present-day ministries, effort a month. Shape [ministry]. */
  readonly ministryCapacity: Float64Array;
  /** Number of units of present-day ministries. Shape [ministry]. */
  readonly ministryUnitCount: Float64Array;
  /** ℓ_m of present-day ministries, at least 1. Shape [ministry]. */
  readonly layers: Float64Array;
  /** w̄_mk of present-day ministries, shape [ministry × goal]. */
  readonly mission: Float64Array;
  /**
   * What units keep of their capacity where the mission of their ministry is muddled, by legacy ministry,
   * in [0, 1]. Shape [ministry].
   */
  readonly missionKept: Float64Array;
  /** 1 for present-day ministries that a merger made, shape [ministry]. */
  readonly merged: Uint8Array;
  /** The merger that it has, if any. */
  readonly merger: Merger | undefined;
  /** The strengthened centre that it has, if any. */
  readonly centre: Centre | undefined;
  /** p̃_k, weight of a goal among those that are shared, sum 1; 0 for goals that are not shared. Shape [goal]. */
  readonly pull: Float64Array;
  /**
   * Strength of the delivery chain of each goal, in [0, 1]; 0 for goals that are not shared. Shape [goal].
   */
  readonly chain: Float64Array;
  /** How strongly a shared goal pulls. */
  readonly goalPull: number;
  /**
   * Bias of the centre's own view of each goal, in standard deviations of the ideals: N(0, 1)·(1 − κ).
   * Shape [goal].
   */
  readonly viewBias: Float64Array;
  /** Share of the credit for each goal that the centre keeps, in [0, 1]. Shape [goal]. */
  readonly spotlight: Float64Array;
  /** Month at whose start that ends (with the last served forum), or infinity. Shape [goal]. */
  readonly spotlightEnds: Float64Array;
  /** 1 for goals under shared goals, shape [goal]. */
  readonly isShared: Uint8Array;
  /** Number of shared goals, each of which takes half a place of the centre's staff. */
  readonly sharedGoals: i32;
  /** A ministry's own meeting, at the place of each present-day ministry. */
  readonly own: readonly (SittingForum | undefined)[];
  /** The part of it that each legacy ministry holds by itself, where several are under one minister and not one yet. */
  readonly houses: readonly (SittingForum | undefined)[];
  /** All other forums by rank of their claim on attention (ODD §7.2), in the order of their list. */
  readonly ranks: readonly (readonly SittingForum[])[];
  /** What the planner works with, if the regime is a benchmark. */
  readonly benchmark: Benchmark | undefined;
}
