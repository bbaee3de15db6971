import type { SittingForum } from '../forums/sittingForum.ts';
import type { i32 } from '../numbers/whole.ts';
import type { Benchmark } from '../planner/benchmark.ts';
import type { Centre, Leader, Merger, Regime } from './regime.ts';
import type { Reorganisation } from './reorganisation.ts';

/**
 * A regime at work in one world: who belongs to whom, and which forums stand. Made when it is put in
 * force; never changes.
 */
export interface Arrangement {
  /** What was put in force. */
  readonly regime: Regime;
  /**
   * Month at whose start the regime was put in force; kept when only capacities change and it is arranged
   * anew.
   */
  readonly since: i32;
  /** All that steps so far have said of the head of government. */
  readonly leader: Leader;
  /** Hours a month that the head of government has for coordination. */
  readonly primeMinisterHours: number;
  /** Reorganisations under way. */
  readonly reorganisation: Reorganisation;
  /** t_m, the month in which a merger made a present-day ministry; `NEVER` for others. Shape [ministry]. */
  readonly mergedSince: Int32Array;
  /**
   * The present-day ministry of each legacy ministry: the index of the first one in it. Shape [ministry].
   */
  readonly presentMinistry: Int32Array;
  /** The present-day ministry of each link. Shape [link]. */
  readonly linkPresent: Int32Array;
  /** w̄ of that ministry for the goal of the link. Shape [link]. */
  readonly linkMission: Float64Array;
  /** Share of the way to its wanted stance that a link goes in a month, in [0, 1]. Shape [link]. */
  readonly linkSpeed: Float64Array;
  /** The present-day ministries, in ascending order. */
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
   * Share of capacity that units keep where a merger muddles their mission, by legacy ministry, in [0, 1].
   * Shape [ministry].
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
  /** ᾱ, how strongly shared goals pull at full backing, in [0, 1]. */
  readonly goalPull: number;
  /**
   * Bias of the centre's own view of each goal, in standard deviations of the ideals: a draw from N(0, 1),
   * times 1 − κ. Shape [goal].
   */
  readonly viewBias: Float64Array;
  /** Share of the credit for each goal that the centre keeps, in [0, 1]. Shape [goal]. */
  readonly spotlight: Float64Array;
  /** Month at whose start that ends (with the last served forum), or infinity. Shape [goal]. */
  readonly spotlightEnds: Float64Array;
  /** 1 for goals under shared goals, shape [goal]. */
  readonly isShared: Uint8Array;
  /** Number of shared goals, each of which takes `staffForSharedGoal` of the centre's staff. */
  readonly sharedGoals: i32;
  /** Own meetings, at the index of each present-day ministry; undefined at others. Shape [ministry]. */
  readonly own: readonly (SittingForum | undefined)[];
  /**
   * The part that each legacy ministry holds by itself, where several under one minister have not become
   * one yet; else undefined. Shape [ministry].
   */
  readonly houses: readonly (SittingForum | undefined)[];
  /** All other forums by rank of their claim on attention (ODD §7.2), in the order of their list. */
  readonly ranks: readonly (readonly SittingForum[])[];
  /** What the planner works with, if the regime is a benchmark. */
  readonly benchmark: Benchmark | undefined;
}
