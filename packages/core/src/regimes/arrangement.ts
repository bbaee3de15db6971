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
  /** All that steps so far said of the head of government, and the hours that makes. */
  readonly leader: Leader;
  readonly primeMinisterHours: number;
  /** Reorganisations under way; and t_m of present-day ministries that a merger made, shape [ministry]. */
  readonly reorganisation: Reorganisation;
  readonly mergedSince: Int32Array;
  /** The present-day ministry of each legacy ministry, named by the first one in it. Shape [ministry]. */
  readonly presentMinistry: Int32Array;
  /**
   * The same for the ministry of each link, w̄ of that ministry for it, and the speed at which it lets
   * stances change. Shape [link].
   */
  readonly linkPresent: Int32Array;
  readonly linkMission: Float64Array;
  readonly linkSpeed: Float64Array;
  /** The present-day ministries, rising. */
  readonly presentMinistries: Int32Array;
  /** Of present-day ministries, shape [ministry]: ΣK_u, number of units, ℓ_m. */
  readonly ministryCapacity: Float64Array;
  readonly ministryUnitCount: Float64Array;
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
  /** The merger and the centre that it has, if any. */
  readonly merger: Merger | undefined;
  readonly centre: Centre | undefined;
  /** p̃_k and its delivery chains, shape [goal]; 0 for goals that are not shared. */
  readonly pull: Float64Array;
  readonly chain: Float64Array;
  /** How strongly a shared goal pulls. */
  readonly goalPull: number;
  /**
   * Bias of the centre's own view of each goal, in standard deviations of the ideals: N(0, 1)·(1 − κ).
   * Shape [goal].
   */
  readonly viewBias: Float64Array;
  /**
   * Share of the credit for each goal that the centre keeps, and the month at whose start it ends (the last
   * served forum, or never). Shape [goal].
   */
  readonly spotlight: Float64Array;
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
