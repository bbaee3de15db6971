/**
 * A government as plain objects: who does what for whom, all numbers known (ODD §2).
 * A scenario makes one from a seed; `buildWorld` turns it into typed arrays.
 * Every `id` is unique in its list; references go by id. Draws go by `luck` where it is given, else by `id`.
 */
export interface Government {
  /** Groups of the population, at least one. */
  readonly segments: readonly Segment[];
  /** Kinds of help that a segment may need, at least one. */
  readonly services: readonly Service[];
  /** Needs of segments for services; a cell that is listed in no goal is dropped. */
  readonly needs: readonly Need[];
  /** Horizontal goals, each over some of the cells; at least one. */
  readonly goals: readonly Goal[];
  /** Their order breaks ties; at least one. */
  readonly ministries: readonly Ministry[];
  /** Trust between pairs of ministries at the start; a pair not listed starts at the mean of its two cultures. */
  readonly trust?: readonly Trust[];
  /** Ministries that a superministry would merge; without it the rule of ODD §3 chooses them. */
  readonly merger?: readonly string[];
}

/** What everything with an id has. */
export interface Named {
  /** What everything else refers to it by; unique in its list. */
  readonly id: string;
  /** For people to read; default: the id. */
  readonly name?: string;
  /** Key of its random draws; default: the id. Keep it when you rename something and want the same luck. */
  readonly luck?: string;
}

/** A group of people whose needs hang together (vulnerable youth, the elderly). */
export interface Segment extends Named {
  /** In any unit, > 0: only shares count. */
  readonly population: number;
}

/** A kind of policy response (job training, policing). With a segment it makes a cell: one need of one group. */
export interface Service extends Named {}

/** One cell: what a segment needs of a service. */
export interface Need {
  /** Id of the segment that is in need. */
  readonly segment: string;
  /** Id of the service that it needs. */
  readonly service: string;
  /** Mean need n̄_c, effective effort a month, > 0. */
  readonly need: number;
}

/** A horizontal problem: cells that matter together, whoever serves them. */
export interface Goal extends Named {
  /** Cabinet weight p_k, ≥ 0; scaled to sum 1 over the goals. */
  readonly weight: number;
  /** Cells that matter together, at least one, each with its weight ω > 0; scaled to sum 1. */
  readonly cells: readonly {
    readonly segment: string;
    readonly service: string;
    readonly weight: number;
  }[];
  /** ρ_k ≤ 1; default: the parameter `complementarity`. */
  readonly complementarity?: number;
}

/** Units under one minister, with a culture and a trust in the centre of their own. */
export interface Ministry extends Named {
  /** χ_m in [0, 1]. */
  readonly culture: number;
  /** T_m in [0, 1]; default 0.5. */
  readonly trustInCentre?: number;
  /** Approval layers ℓ_m ≥ 1; default 1. */
  readonly layers?: number;
  /** Its units, at least one. */
  readonly units: readonly Unit[];
}

/** An agency, directorate or programme that does the work in the cells it has a mandate for. */
export interface Unit extends Named {
  /** K_u, effort a month, > 0. */
  readonly capacity: number;
  /** e_us in (0, 1] by service id; needed for each service the unit has a mandate in. */
  readonly competence: Readonly<Record<string, number>>;
  /** w_uk ≥ 0 by goal id, scaled to sum 1; goals not listed count 0. */
  readonly priorities: Readonly<Record<string, number>>;
  /** θ̄_uk by goal id, any real number; default 0. */
  readonly ideals: Readonly<Record<string, number>>;
  /** The cells in which it may act, at least one. */
  readonly mandates: readonly Mandate[];
}

/** A unit's right to act in a cell. */
export interface Mandate {
  /** Id of the segment it may help. */
  readonly segment: string;
  /** Id of the service it may help with. */
  readonly service: string;
  /** Turf claim t_e in [0, 1]. */
  readonly turf: number;
}

/**
 * Trust between two ministries at the start of a run. Pairs that are not listed begin at the mean of their
 * two cultures.
 */
export interface Trust {
  /** Ids of the two ministries, in either order. */
  readonly between: readonly [string, string];
  /** τ_ij in [0, 1]. */
  readonly trust: number;
}
