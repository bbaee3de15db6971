import type { i32 } from '../numbers/whole.ts';

// What meetings and the planner read and write of a run: the fields of `Simulation` and of what hangs on it that they need,
// under the same names. Compiled loops find the same records in their memory (see simulate/records.ts).

/** A run, as its meetings and the planner see it. */
export interface Simulated {
  readonly world: SimulatedWorld;
  readonly state: SimulatedState;
  readonly month: SimulatedMonth;
  readonly arrangement: SimulatedArrangement;
}

export interface SimulatedWorld {
  readonly ministries: i32;
  readonly cells: i32;
  readonly goals: i32;
  readonly units: i32;
  readonly mandates: i32;
  readonly links: i32;
  readonly averageCapacity: number;
  readonly complementarity: Float64Array;
  readonly goalWeight: Float64Array;
  readonly goalCells: Groups;
  readonly goalLinks: Groups;
  readonly cellMandates: Groups;
  readonly ministryUnits: Groups;
  readonly mandateLinks: Groups;
  readonly capacity: Float64Array;
  readonly unitMandates: Int32Array;
  readonly mandateUnit: Int32Array;
  readonly mandateMinistry: Int32Array;
  readonly mandateCell: Int32Array;
  readonly mandateSkill: Int32Array;
  readonly turf: Float64Array;
  readonly unitMinistry: Int32Array;
  readonly linkMinistry: Int32Array;
  readonly linkGoal: Int32Array;
  readonly luck: SimulatedLuck;
  readonly parameters: SimulatedParameters;
}

export interface SimulatedLuck {
  readonly mandate: Keys;
}

/** See `EntityKeys`. */
export interface Keys {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

export interface SimulatedParameters {
  readonly ministerHours: number;
  readonly ministryBaseHours: number;
  readonly hoursPerUnit: number;
  readonly hoursPerObstacle: number;
  readonly meetingCost: number;
  readonly maxCoordinationShare: number;
  readonly delegateVoice: number;
  readonly agreementFade: number;
  readonly yielding: number;
  readonly overruleCost: number;
  readonly ministerAuthority: number;
  readonly decisionWithoutTrust: number;
  readonly trustGained: number;
  readonly trustLost: number;
  readonly centreTrustGained: number;
  readonly staffForSharedGoal: number;
  readonly unskilledPreparation: number;
  readonly misfitCost: number;
  readonly contradictionCost: number;
  readonly layerPass: number;
  readonly mergedMeeting: i32;
  readonly growingTogether: number;
  readonly veto: number;
  readonly discovery: number;
  readonly contradictionReach: i32;
  readonly contradictionShare: number;
  readonly pairwise: number;
  readonly czarHours: number;
}

export interface SimulatedState {
  readonly month: i32;
  readonly backing: number;
  readonly pending: i32;
  resolved: i32;
  resolvedAge: i32;
  resolvedInMeetings: i32;
  meetings: i32;
  due: i32;
  present: i32;
  readonly need: Float64Array;
  readonly ideal: Float64Array;
  readonly trust: Float64Array;
  readonly culture: Float64Array;
  readonly trustInCentre: Float64Array;
  readonly competence: Float64Array;
  readonly allocation: Float64Array;
  readonly responsibility: Float64Array;
  readonly belief: Float64Array;
  readonly seen: Float64Array;
  readonly cellSeen: Float64Array;
  readonly effort: Float64Array;
  readonly waitsFor: Int32Array;
  readonly waitsSince: Int32Array;
  readonly queue: Int32Array;
  readonly known: Int32Array;
  readonly agreed: Float64Array;
  readonly binding: Float64Array;
  readonly stance: Float64Array;
  readonly linkEffort: Float64Array;
  readonly accountability: Float64Array;
  readonly goalIdeal: Float64Array;
  readonly goalIdealSpread: Float64Array;
  readonly centreView: Float64Array;
  readonly attention: Float64Array;
  readonly meetingShare: Float64Array;
}

export interface SimulatedMonth {
  primeMinisterHours: number;
  czarHours: number;
  centrePreparation: number;
  primeMinisterAtStocktake: boolean;
  readonly hours: Float64Array;
  readonly pendingInside: Int32Array;
  readonly pendingInHouse: Int32Array;
  readonly meetingCost: Float64Array;
  readonly overruled: Float64Array;
  readonly bound: Float64Array;
  readonly meeting: SimulatedMeeting;
}

/** The meeting under way (see `Meeting`). */
export interface SimulatedMeeting {
  forum: Standing;
  preparation: number;
  authority: number;
  arbitration: number;
  chairVoice: number;
  agenda: number;
  sharePresent: number;
  meanOpenness: number;
  readonly present: Uint8Array;
  readonly came: Uint8Array;
  readonly openness: Float64Array;
}

/** See `Arrangement`. */
export interface SimulatedArrangement {
  readonly primeMinisterHours: number;
  readonly sharedGoals: i32;
  readonly presentMinistry: Int32Array;
  readonly presentMinistries: Int32Array;
  readonly ministryCapacity: Float64Array;
  readonly ministryUnitCount: Float64Array;
  readonly layers: Float64Array;
  readonly merged: Uint8Array;
  readonly mergedSince: Int32Array;
  readonly viewBias: Float64Array;
  readonly merger: SimulatedMerger | undefined;
  readonly centre: SimulatedCentre | undefined;
  readonly benchmark: SimulatedBenchmark | undefined;
  readonly own: readonly (Standing | undefined)[];
  readonly houses: readonly (Standing | undefined)[];
  readonly ranks: readonly (readonly Standing[])[];
}

export interface SimulatedMerger {
  readonly settlingTime: number;
  readonly settlingHoursPerUnit: number;
}

export interface SimulatedCentre {
  readonly staff: number;
  readonly capability: number;
}

/** What the loops of the planner work with (see `Benchmark`). */
export interface SimulatedBenchmark {
  /** Goals of each cell, and along the same places their weights ω_kc. */
  readonly cellGoals: Groups;
  readonly cellGoalWeight: Float64Array;
  /** Units in the order of their luck, so that a reordered government is planned alike. */
  readonly unitOrder: Int32Array;
  /** p_k × consistency that the stances give, shape [goal]. */
  readonly goalWorth: Float64Array;
  /** Coverage that a mandate gives its cell with all of its unit's capacity, shape [mandate]. */
  readonly reach: Float64Array;
  /** Adaptation of a mandate: mean over its goals of exp(−γ_a(x − θ)²), shape [mandate]. */
  readonly fit: Float64Array;
  /** Of the links of one goal, along its list: effort, how far the ideal is from the goal's mean, and adaptation. Shape [link]. */
  readonly effort: Float64Array;
  readonly apart: Float64Array;
  readonly adapted: Float64Array;
  /** Supply over need, what it covers, and how much of one more unit of it counts (1 below need, 0 above), shape [cell]. */
  readonly ratio: Float64Array;
  readonly covered: Float64Array;
  readonly counts: Float64Array;
  /** ω_kc·q_c^{ρ−1}, along the places of `cellGoals`. */
  readonly marginal: Float64Array;
  /** Σ_c ω_kc·q_c^ρ (or ln q_c), and ∂(worth of the goal)/∂(that marginal), shape [goal]. */
  readonly sum: Float64Array;
  readonly factor: Float64Array;
}

/** A forum at work (see `StandingForum`). */
export interface Standing {
  readonly terms: Terms;
  readonly role: i32;
  readonly chairMinistry: i32;
  readonly served: boolean;
  readonly starts: i32;
  readonly ends: number;
  readonly members: Int32Array;
  readonly isMember: Uint8Array;
  readonly principals: Int32Array;
  readonly goals: Int32Array;
  readonly goalLinks: Groups;
  readonly isInScope: Uint8Array;
  readonly cells: Int32Array;
  readonly cellMandates: Groups;
  readonly memberOf: Int32Array;
  readonly decideLuck: Key;
  readonly agendaLuck: Key;
  readonly discoverLuck: Key;
  readonly error: number;
}

/** See `Grouping`. */
export interface Groups {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** See `Luck`. */
export interface Key {
  readonly key0: i32;
  readonly key1: i32;
}

/** The terms of a forum in a regime, as numbers (see `Forum` for what they mean). */
export interface Terms {
  readonly every: i32;
  readonly hours: number;
  readonly attendance: i32;
  readonly cost: number;
  /** What a meeting costs more where several units of the centre serve it without clear roles: a factor of at least 1. */
  readonly unclear: number;
  readonly decisions: number;
  readonly authority: Backed;
  readonly arbitration: Backed;
  readonly withoutPrimeMinister: number;
  /** A level of its own in [0, 1]; −1: the staff of the centre prepares it. */
  readonly preparation: number;
  readonly demand: number;
  readonly does: Items;
  /** 1 if it shares data, and then κ, by which the centre hears them. */
  readonly dataDriven: i32;
  readonly capability: number;
  /** d_f. */
  readonly chairVoice: number;
}

/** See `Strength`. */
export interface Backed {
  readonly base: number;
  readonly backing: number;
}

/** See `Agenda`. */
export interface Items {
  readonly exchange: number;
  readonly agree: number;
  readonly divide: number;
  readonly decide: number;
  readonly holdToAccount: number;
}
