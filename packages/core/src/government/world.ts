import type { Parameters } from '../parameters/parameters.ts';
import type { i32 } from '../numbers/whole.ts';
import type { EntityKeys } from '../random/entityKey.ts';
import type { Government } from './government.ts';
import type { Grouping } from './grouping.ts';

/**
 * A government in typed arrays: all that stays the same in a run, whatever the regime (but for shocks from outside).
 * Sparse: only mandates that exist have a place. Mandates and links are sorted by unit, units by ministry.
 * Ministries are legacy ministries throughout.
 */
export interface World {
  /** What it was made of. */
  readonly government: Government;
  readonly parameters: Parameters;

  /** How many there are. */
  readonly cells: i32;
  readonly goals: i32;
  readonly ministries: i32;
  readonly units: i32;
  readonly mandates: i32;
  readonly links: i32;

  /** Share of the population, shape [segment], sum 1. */
  readonly populationShare: Float64Array;

  /** Shape [cell]: places in the government's lists. */
  readonly cellSegment: Int32Array;
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
  /** Cells of each goal, and along the same places their weights ω_kc (sum 1 in a goal). */
  readonly goalCells: Grouping;
  readonly goalCellWeight: Float64Array;
  /** Along the same places, the cell of the goal that comes before it in a delivery chain: of the same segment, in the order of services; −1: it is the first. */
  readonly goalCellBefore: Int32Array;
  /** Links of each goal. */
  readonly goalLinks: Grouping;
  /** Units of each goal in the order of their luck, from which partners of obstacles are drawn. */
  readonly goalPartners: Grouping;

  /** Where χ, T and ℓ of a ministry start, shape [ministry]. */
  readonly startCulture: Float64Array;
  readonly startTrustInCentre: Float64Array;
  readonly startLayers: Float64Array;
  /** Where trust starts, shape [ministry × ministry], symmetric, 1 on the diagonal. */
  readonly startTrust: Float64Array;
  /** Units of each ministry. */
  readonly ministryUnits: Grouping;

  /** Ministry of a unit and K_u, shape [unit]. */
  readonly unitMinistry: Int32Array;
  readonly capacity: Float64Array;
  /** Mean turf claim over the unit's mandates. */
  readonly unitTurf: Float64Array;
  /** ΣK_u / legacy ministries. */
  readonly averageCapacity: number;
  /** Mandates of unit u are unitMandates[u] … unitMandates[u + 1] − 1; links and skills likewise. Shape [unit + 1]. */
  readonly unitMandates: Int32Array;
  readonly unitLinks: Int32Array;
  readonly unitSkills: Int32Array;
  /** w_uk over all goals, shape [unit × goal], sum 1 in a unit. */
  readonly priorities: Float64Array;

  /** Unit, ministry, cell, skill and turf claim t_e of a mandate, shape [mandate]. */
  readonly mandateUnit: Int32Array;
  readonly mandateMinistry: Int32Array;
  readonly mandateCell: Int32Array;
  readonly mandateSkill: Int32Array;
  readonly turf: Float64Array;
  /** Links of each mandate, one for each goal of its cell, and along the same places |L_u|·ω_kc·|C_k|. */
  readonly mandateLinks: Grouping;
  readonly mandateLinkWeight: Float64Array;

  /** e_us at the start, shape [skill]; a skill is a unit and a service in which it has a mandate. */
  readonly startCompetence: Float64Array;

  /** Unit, ministry and goal of a link, shape [link]. */
  readonly linkUnit: Int32Array;
  readonly linkMinistry: Int32Array;
  readonly linkGoal: Int32Array;
  /** w_uk of the link's unit and goal. */
  readonly linkPriority: Float64Array;
  /** θ̄_l. */
  readonly meanIdeal: Float64Array;
  /** Mandates of each link: those of the unit in the goal. */
  readonly linkMandates: Grouping;

  /** By which its entities draw their luck. */
  readonly luck: WorldKeys;
}

/** Keys of 64 bits by which entities draw their luck. */
export interface WorldKeys {
  readonly cell: EntityKeys;
  readonly goal: EntityKeys;
  readonly ministry: EntityKeys;
  readonly unit: EntityKeys;
  readonly mandate: EntityKeys;
  readonly link: EntityKeys;
}
