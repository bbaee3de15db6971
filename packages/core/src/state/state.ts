import type { i32 } from '../numbers/whole.ts';

/**
 * Everything that changes in a run; with the world and the regime, all there is to know of a month.
 * One flat record of typed arrays and numbers, so that a snapshot is a copy of it.
 */
export interface State {
  /** Months done; the month under way carries this number. */
  month: i32;

  /** ln n_c and n_c, shape [cell]. */
  readonly logNeed: Float64Array;
  readonly need: Float64Array;
  /** θ_l, shape [link]. */
  readonly ideal: Float64Array;

  /** τ_ij between legacy ministries, shape [ministry × ministry], symmetric. */
  readonly trust: Float64Array;
  /** χ_m and T_m of legacy ministries, shape [ministry]. */
  readonly culture: Float64Array;
  readonly trustInCentre: Float64Array;
  /** P. */
  backing: number;

  /** e_us, shape [skill]. */
  readonly competence: Float64Array;

  /** a_e, r_e, b_e, shape [mandate]. */
  readonly allocation: Float64Array;
  readonly responsibility: Float64Array;
  readonly belief: Float64Array;
  /** a_e·K_net, blocked or not; y_e; ŷ_e. Shape [mandate]. */
  readonly effort: Float64Array;
  readonly supply: Float64Array;
  readonly seen: Float64Array;
  /** Y_c and Ŷ_c, shape [cell]. */
  readonly cellSupply: Float64Array;
  readonly cellSeen: Float64Array;

  /** The unit that a blocked mandate waits for, −1 if free; and the month its obstacle arose. Shape [mandate]. */
  readonly waitsFor: Int32Array;
  readonly waitsSince: Int32Array;
  /** Obstacles in the order in which they come up: oldest first; the first `pending` places count. Shape [mandate]. */
  readonly queue: Int32Array;
  pending: i32;
  /** Who knows of a pending obstacle: 1 the centre's forums, 2 those of peers, 3 both; 0 nobody. Shape [mandate]. */
  readonly known: Int32Array;

  /** x_l, x*_l, g_l and effort, shape [link]. */
  readonly stance: Float64Array;
  readonly agreed: Float64Array;
  readonly binding: Float64Array;
  readonly linkEffort: Float64Array;

  /** Effort on each goal, shape [goal]; and of each present-day ministry on it, shape [goal × ministry]. */
  readonly goalEffort: Float64Array;
  readonly ministryEffort: Float64Array;

  /** A_k, x̄_k, N_k, and the effort-weighted mean and standard deviation of ideals, shape [goal]. */
  readonly accountability: Float64Array;
  readonly goalStance: Float64Array;
  readonly goalMinistries: Float64Array;
  readonly goalIdeal: Float64Array;
  readonly goalIdealSpread: Float64Array;
  /** What the centre took the mean ideal for at its last review, shape [goal]. */
  readonly centreView: Float64Array;

  /**
   * What a delivery chain makes clear of who answers for a goal, and γ_k, what looks good only; as of the
   * last plan. Shape [goal].
   */
  readonly clarity: Float64Array;
  readonly gaming: Float64Array;
  /**
   * Q_k, and the same as it is reported: results that follow work with a lag; 0 where they follow at once.
   * Shape [goal].
   */
  readonly result: Float64Array;
  readonly reportedResult: Float64Array;

  /**
   * s_m and z_m of present-day ministries, at the place of the legacy ministry whose place they took. Shape
   * [ministry].
   */
  readonly attention: Float64Array;
  readonly meetingShare: Float64Array;
  /** K_u(1 − z)(1 − D) spent, and lost to the reorganisation, shape [unit]. */
  readonly netCapacity: Float64Array;

  /** Obstacles resolved this month, by whomever: how many, and their ages added up in months. */
  resolved: i32;
  resolvedAge: i32;
  /** Of those, in meetings (not in ministries' own). */
  resolvedInMeetings: i32;
  /** Meetings held, ministers due and present (no own forums; ministers not in working groups either). */
  meetings: i32;
  due: i32;
  present: i32;
}
