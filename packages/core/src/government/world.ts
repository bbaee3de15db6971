import type { Parameters } from '../parameters/parameters.ts';
import type { i32 } from '../numbers/whole.ts';
import type { EntityKeys } from '../random/entityKey.ts';
import type { Government } from './government.ts';
import type { Grouping } from './grouping.ts';

/**
 * A government in typed arrays: all that stays the same in a run under any regime (but for shocks from
 * outside). Sparse: only mandates that exist have an index. Mandates and links are sorted by unit, units
 * by ministry. Ministries are legacy ministries throughout.
 */
export interface World {
  /** What it was made of. */
  readonly government: Government;
  /** A value for every parameter. */
  readonly parameters: Parameters;

  /** Number of cells: of segments and services that a goal lists. */
  readonly cells: i32;
  /** Number of goals. */
  readonly goals: i32;
  /** Number of legacy ministries. */
  readonly ministries: i32;
  /** Number of units. */
  readonly units: i32;
  /** Number of mandates. */
  readonly mandates: i32;
  /** Number of links: of units and goals in which they have a mandate. */
  readonly links: i32;

  /** Share of the population, shape [segment], sum 1. */
  readonly populationShare: Float64Array;

  /** Index of a cell's segment. Shape [cell]. */
  readonly cellSegment: Int32Array;
  /** Index of a cell's service. Shape [cell]. */
  readonly cellService: Int32Array;
  /** n̄_c, shape [cell], effort a month. */
  readonly meanNeed: Float64Array;
  /** ln n̄_c, shape [cell]. */
  readonly logMeanNeed: Float64Array;
  /** Mandates of each cell. */
  readonly cellMandates: Grouping;

  /** p_k, shape [goal], sum 1. */
  readonly goalWeight: Float64Array;
  /** ρ_k, shape [goal]. */
  readonly complementarity: Float64Array;
  /** Cells of each goal. */
  readonly goalCells: Grouping;
  /** ω_kc, parallel to `goalCells.items`, sum 1 in a goal. */
  readonly goalCellWeight: Float64Array;
  /**
   * Parallel to `goalCells.items`: the cell before it in the delivery chain, of the same goal and segment,
   * in the order of services; −1 for the first.
   */
  readonly goalCellBefore: Int32Array;
  /** Links of each goal. */
  readonly goalLinks: Grouping;
  /** Units of each goal in the order of their luck, from which partners of obstacles are drawn. */
  readonly goalPartners: Grouping;

  /** χ_m at the start, in [0, 1]. Shape [ministry]. */
  readonly startCulture: Float64Array;
  /** T_m at the start, in [0, 1]. Shape [ministry]. */
  readonly startTrustInCentre: Float64Array;
  /** ℓ_m before any merger, at least 1. Shape [ministry]. */
  readonly startLayers: Float64Array;
  /** τ_ij at the start, in [0, 1], shape [ministry × ministry]; symmetric, 1 on the diagonal. */
  readonly startTrust: Float64Array;
  /** Units of each ministry. */
  readonly ministryUnits: Grouping;

  /** Legacy ministry of a unit. Shape [unit]. */
  readonly unitMinistry: Int32Array;
  /** K_u, effort a month. Shape [unit]. */
  readonly capacity: Float64Array;
  /** Mean turf claim over the unit's mandates. */
  readonly unitTurf: Float64Array;
  /** ΣK_u / legacy ministries. */
  readonly averageCapacity: number;
  /** Mandates of unit u are those from unitMandates[u] to unitMandates[u + 1] − 1. Shape [unit + 1]. */
  readonly unitMandates: Int32Array;
  /** Links of unit u, likewise. Shape [unit + 1]. */
  readonly unitLinks: Int32Array;
  /** Skills of unit u, likewise. Shape [unit + 1]. */
  readonly unitSkills: Int32Array;
  /** w_uk over all goals, shape [unit × goal], sum 1 in a unit. */
  readonly priorities: Float64Array;

  /** Unit of a mandate. Shape [mandate]. */
  readonly mandateUnit: Int32Array;
  /** Legacy ministry of a mandate. Shape [mandate]. */
  readonly mandateMinistry: Int32Array;
  /** Cell of a mandate. Shape [mandate]. */
  readonly mandateCell: Int32Array;
  /** Skill that a mandate needs: of its unit in its service. Shape [mandate]. */
  readonly mandateSkill: Int32Array;
  /** t_e, turf claim, in [0, 1]. Shape [mandate]. */
  readonly turf: Float64Array;
  /** Links of each mandate, one for each goal of its cell. */
  readonly mandateLinks: Grouping;
  /** |L_u|·ω_kc·|C_k|, parallel to `mandateLinks.items`. */
  readonly mandateLinkWeight: Float64Array;

  /** e_us at the start, shape [skill]; a skill is a unit and a service in which it has a mandate. */
  readonly startCompetence: Float64Array;

  /** Unit of a link. Shape [link]. */
  readonly linkUnit: Int32Array;
  /** Legacy ministry of a link. Shape [link]. */
  readonly linkMinistry: Int32Array;
  /** Goal of a link. Shape [link]. */
  readonly linkGoal: Int32Array;
  /** w_uk of the link's unit and goal. */
  readonly linkPriority: Float64Array;
  /** θ̄_l. */
  readonly meanIdeal: Float64Array;
  /** Mandates of each link: those of the unit in the goal. */
  readonly linkMandates: Grouping;

  /** Keys of the random draws of its entities. */
  readonly luck: WorldKeys;
}

/** Keys of random draws, 64 bits for each entity. */
export interface WorldKeys {
  readonly cell: EntityKeys;
  readonly goal: EntityKeys;
  readonly ministry: EntityKeys;
  readonly unit: EntityKeys;
  readonly mandate: EntityKeys;
  readonly link: EntityKeys;
}
