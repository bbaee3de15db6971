import type { i32 } from '../numbers/whole.ts';

/**
 * Everything that changes in a run; with the world and the regime, all there is to know of a month.
 * One flat record of typed arrays and numbers, so that a snapshot is a copy of it.
 */
export interface State {
  /** Months done; the month under way carries this number. */
  month: i32;

  /** ln n_c, shape [cell]. */
  readonly logNeed: Float64Array;
  /** n_c, effective effort a month, worked out from `logNeed`. Shape [cell]. */
  readonly need: Float64Array;
  /** θ_l, shape [link]. */
  readonly ideal: Float64Array;

  /** τ_ij between legacy ministries, shape [ministry × ministry], symmetric. */
  readonly trust: Float64Array;
  /** χ_m of legacy ministries, in [0, 1]. Shape [ministry]. */
  readonly culture: Float64Array;
  /** T_m of legacy ministries, in [0, 1]. Shape [ministry]. */
  readonly trustInCentre: Float64Array;
  /** P, political backing of the centre, in [0, 1]. */
  backing: number;

  /** e_us, shape [skill]. */
  readonly competence: Float64Array;

  /** a_e, share of the unit's capacity that goes to a mandate, in [0, 1]. Shape [mandate]. */
  readonly allocation: Float64Array;
  /** r_e, how far the unit answers for the cell, in [0, 1]. Shape [mandate]. */
  readonly responsibility: Float64Array;
  /**
   * b_e, what the unit takes the others in its cell to supply, effective effort a month. Shape [mandate].
   */
  readonly belief: Float64Array;
  /** a_e·K_net, effort a month, blocked or not. Shape [mandate]. */
  readonly effort: Float64Array;
  /** y_e, effective effort a month; 0 while it is blocked. Shape [mandate]. */
  readonly supply: Float64Array;
  /** ŷ_e, what can be seen of that supply, with a lag. Shape [mandate]. */
  readonly seen: Float64Array;
  /** Y_c, effective effort a month of all who act in a cell. Shape [cell]. */
  readonly cellSupply: Float64Array;
  /** Ŷ_c, what can be seen of that. Shape [cell]. */
  readonly cellSeen: Float64Array;

  /** The unit that a blocked mandate waits for, −1 if free. Shape [mandate]. */
  readonly waitsFor: Int32Array;
  /** Month in which its obstacle arose. Shape [mandate]. */
  readonly waitsSince: Int32Array;
  /**
   * Obstacles in the order in which they come up, oldest first: mandates, of which the first `pending`
   * places count. Shape [mandate].
   */
  readonly queue: Int32Array;
  /** Number of obstacles that wait. */
  pending: i32;
  /** Who knows of a pending obstacle: 1 the centre's forums, 2 those of peers, 3 both; 0 nobody. Shape [mandate]. */
  readonly known: Int32Array;

  /** x_l, the stance of a unit on a goal, a real number. Shape [link]. */
  readonly stance: Float64Array;
  /** x*_l, the stance that was agreed for it. Shape [link]. */
  readonly agreed: Float64Array;
  /** g_l, how far that binds, in [0, 1]. Shape [link]. */
  readonly binding: Float64Array;
  /** Effort a month of a unit on a goal. Shape [link]. */
  readonly linkEffort: Float64Array;

  /** Effort a month on each goal, of all. Shape [goal]. */
  readonly goalEffort: Float64Array;
  /** Effort a month of each present-day ministry on each goal. Shape [goal × ministry]. */
  readonly ministryEffort: Float64Array;

  /** A_k, how clearly somebody answers for a goal, in [0, 1]. Shape [goal]. */
  readonly accountability: Float64Array;
  /** x̄_k, mean stance on a goal, weighted by effort. Shape [goal]. */
  readonly goalStance: Float64Array;
  /** N_k, effective number of ministries on a goal: 1 / Σ share² of effort. Shape [goal]. */
  readonly goalMinistries: Float64Array;
  /** Mean ideal stance on a goal, weighted by effort. Shape [goal]. */
  readonly goalIdeal: Float64Array;
  /** Standard deviation of the ideals on a goal, weighted by effort. Shape [goal]. */
  readonly goalIdealSpread: Float64Array;
  /** What the centre took the mean ideal for at its last review, shape [goal]. */
  readonly centreView: Float64Array;

  /**
   * What a delivery chain makes clear of who answers for a goal, as of the last plan, in [0, 1]. Shape
   * [goal].
   */
  readonly clarity: Float64Array;
  /**
   * γ_k, share of the effort on a goal that looks good only, as of the last plan, in [0, 1]. Shape [goal].
   */
  readonly gaming: Float64Array;
  /** Q_k, results that follow work with a lag; 0 where they follow at once. Shape [goal]. */
  readonly result: Float64Array;
  /** The same as it is reported, with what looks good only. Shape [goal]. */
  readonly reportedResult: Float64Array;

  /**
   * s_m of present-day ministries, how far the minister has the hours for all that asks, in [0, 1], at the
   * place of the legacy ministry whose place they took. Shape [ministry].
   */
  readonly attention: Float64Array;
  /**
   * z_m of present-day ministries, share of capacity that meetings take, in [0, 1], at the same places.
   * Shape [ministry].
   */
  readonly meetingShare: Float64Array;
  /** K_u(1 − z)(1 − D) spent, and lost to the reorganisation, shape [unit]. */
  readonly netCapacity: Float64Array;

  /** Obstacles resolved this month, by whomever. */
  resolved: i32;
  /** How old they were, in months, added up. */
  resolvedAge: i32;
  /** Of those, in meetings (not in ministries' own). */
  resolvedInMeetings: i32;
  /** Meetings held this month, ministries' own not counted. */
  meetings: i32;
  /** Ministers who were to come to them; working groups of officials not counted. */
  due: i32;
  /** Ministers who came. */
  present: i32;
}
