/**
 * Any place where coordination happens (ODD §2, §7.2): a ministry's own meeting, cabinet, committee, task force,
 * working group, czar, stocktake. One mechanism serves them all; an institution is a function that returns this data.
 */
export interface Forum {
  /** Unique in a regime. */
  readonly id: string;
  /** Key of its random draws; default: the id. */
  readonly luck?: string;
  /** What it is called in minutes and pictures: `cabinet`, `committee`, `task-force`, … */
  readonly kind: string;
  /** Who chairs it, and with whose view and authority. */
  readonly chair: Chair;
  /** Ids of (legacy) ministries, or the rule that finds them. */
  readonly members: readonly string[] | 'all' | 'mandated';
  /** Ids of goals in the order of treatment, or all goals by cabinet weight. */
  readonly goals: readonly string[] | 'all';
  /** Months from one meeting to the next, whole, ≥ 1; the first is in the month the forum starts. */
  readonly every: number;
  /** Months from its start to its end, whole; left out: it stays. */
  readonly sunset?: number;
  /** Hours that each principal gives to a meeting, ≥ 0. */
  readonly hours: number;
  /**
   * Who may come: principals if they have the hours (else a delegate), delegates only, or officials only,
   * who are not counted in attendance.
   */
  readonly attendance: 'principals' | 'delegates' | 'officials';
  /** What a meeting costs each member, as a multiple of `meetingCost`. */
  readonly cost: number;
  /** Obstacles that a fully prepared meeting can decide, ≥ 0. */
  readonly decisions: number;
  /** How far what it agrees binds. */
  readonly authority: Strength;
  /** Chance that it settles what the two principals could not. */
  readonly arbitration: Strength;
  /** What authority and arbitration are multiplied by when the prime minister chairs and does not come. */
  readonly withoutPrimeMinister: number;
  /** Where its preparation comes from: the staff of the centre, or a level of its own in [0, 1]. */
  readonly preparation: 'centre' | number;
  /** Staff that each goal in scope takes when the centre prepares the meeting. */
  readonly demand: number;
  /** The five things a forum may do (ODD §7.2), each with its strength in [0, 1]; 0: not on its agenda. */
  readonly does: Agenda;
  /**
   * Does it share data instead of what members choose to say? Then the centre's capability makes up for a
   * lack of openness.
   */
  readonly dataDriven: boolean;
  /** Weight of the chair's own view in what is agreed: a number, or the role of the centre, or of a peer. */
  readonly chairVoice: number | 'directorship' | 'peer-bias';
}

/**
 * Who is in the chair. A peer is a ministry by its id, or chosen by a rule when the forum starts (ODD
 * §7.2).
 */
export type Chair =
  | { readonly kind: 'prime-minister' }
  | { readonly kind: 'centre' }
  | { readonly kind: 'czar' }
  | { readonly kind: 'peer'; readonly ministry: string | 'most-effort' | 'most-capacity' }
  | { readonly kind: 'officials' };

/** A strength that grows with political backing P: `base + backing·P`. */
export interface Strength {
  /** The strength without any backing, in [0, 1]. */
  readonly base: number;
  /** What full political backing adds to it, in [0, 1]. */
  readonly backing: number;
}

/**
 * What a forum does when it meets, each with its strength in [0, 1]; 0: not on its agenda. Members tell
 * each other what they supply, agree stances, divide the labour, decide obstacles, and see who owes what.
 */
export interface Agenda {
  /** Members tell each other what they supply: how much of it, in [0, 1]. */
  readonly exchange: number;
  /** They agree stances on the goals: how far, in [0, 1]. */
  readonly agree: number;
  /** They divide the labour in cells where several act: how far, in [0, 1]. */
  readonly divide: number;
  /** They decide obstacles that wait for somebody: share of `decisions`, in [0, 1]. */
  readonly decide: number;
  /** They see who owes what on each goal: how clearly, in [0, 1]. */
  readonly holdToAccount: number;
}
