import type { i32 } from '../numbers/whole.ts';

/**
 * Everything that changes in a run. One flat record of typed arrays and numbers, so that a snapshot is a
 * copy of it.
 */
export interface State {
  /** Number of months done, which is the number of the month under way. */
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

  /** e_us, competence, in (0, 1]. Shape [skill]. */
  readonly competence: Float64Array;

  /** a_e, share of the unit's capacity that goes to a mandate, in [0, 1]. Shape [mandate]. */
  readonly allocation: Float64Array;
  /** r_e, how far the unit answers for the cell, in [0, 1]. Shape [mandate]. */
  readonly responsibility: Float64Array;
  /**
   * b_e, what the unit believes the others in its cell supply, effective effort a month. Shape [mandate].
   */
  readonly belief: Float64Array;
  /** a_e·K_net, effort a month, blocked or not. Shape [mandate]. */
  readonly effort: Float64Array;
  /** y_e, supply of a mandate, effective effort a month; 0 while it is blocked. Shape [mandate]. */
  readonly supply: Float64Array;
  /** ŷ_e, that supply as people see it, with a lag. Shape [mandate]. */
  readonly seen: Float64Array;
  /** Y_c, supply of a cell by all who act in it, effective effort a month. Shape [cell]. */
  readonly cellSupply: Float64Array;
  /** Ŷ_c, that supply as people see it: Σ ŷ_e. Shape [cell]. */
  readonly cellSeen: Float64Array;

  /** The unit that a blocked mandate waits for, −1 if free. Shape [mandate]. */
  readonly waitsFor: Int32Array;
  /** Month in which its obstacle arose. Shape [mandate]. */
  readonly waitsSince: Int32Array;
  /**
   * Blocked mandates in the order in which their obstacles come up, oldest first; only the first `pending`
   * count. Shape [mandate].
   */
  readonly queue: Int32Array;
  /** Number of pending obstacles; during a month some of them may be resolved already. */
  pending: i32;
  /**
   * Who knows of a pending obstacle: 1 forums of the centre, a czar or the prime minister, 2 other forums,
   * 3 both; 0 nobody. Shape [mandate].
   */
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
  /** The mean ideal on a goal as of the centre's last review of it. Shape [goal]. */
  readonly centreView: Float64Array;

  /**
   * How clear a delivery chain makes who answers for a goal, as of the last plan, in [0, 1]. Shape [goal].
   */
  readonly clarity: Float64Array;
  /**
   * γ_k, share of the effort on a goal that only looks good, as of the last plan, in [0, 1]. Shape [goal].
   */
  readonly gaming: Float64Array;
  /** Q_k, results that follow work with a lag, in [0, 1]; all 0 if they follow at once. Shape [goal]. */
  readonly result: Float64Array;
  /** The same as reported, including what only looks good. Shape [goal]. */
  readonly reportedResult: Float64Array;

  /**
   * s_m, the share of the attention that the ministry's own meeting needs which its minister has the hours
   * for, in [0, 1]; by present-day ministry. Shape [ministry].
   */
  readonly attention: Float64Array;
  /**
   * z_m, share of capacity that meetings took this month, in [0, 1]; by present-day ministry. Shape
   * [ministry].
   */
  readonly meetingShare: Float64Array;
  /**
   * K_net, capacity that meetings, reorganisation and a muddled mission leave, effort a month. Shape
   * [unit].
   */
  readonly netCapacity: Float64Array;

  /** Obstacles resolved this month, by whomever. */
  resolved: i32;
  /** Sum of their ages, in months. */
  resolvedAge: i32;
  /** Of these, those resolved in meetings other than ministries' own. */
  resolvedInMeetings: i32;
  /** Meetings held this month, ministries' own not counted. */
  meetings: i32;
  /** Ministers due at these meetings; working groups of officials are not counted. */
  due: i32;
  /** Ministers who came, of those due. */
  present: i32;
}
