import type { Minutes } from '@joined-up/core';

/** One forum in one month, as plain rows. */
export interface ForumMonth {
  /** Which month, counted from 0. */
  readonly month: number;
  /** `cabinet`, `committee`, …; for its name in a sentence. */
  readonly kind: string;
  /** Ids of the goals in scope. */
  readonly goals: readonly string[];
  /** Whether the prime minister came; `null` where somebody else is in the chair. */
  readonly primeMinisterCame: boolean | null;
  /** ϖ_f in [0, 1]. */
  readonly preparation: number;
  /** One per present-day ministry, in the order of the minutes. */
  readonly rows: readonly ForumRow[];
  /** Stances agreed, in the order in which goals were treated. */
  readonly agreed: readonly AgreedRow[];
  /** Changes of accountability, A_k in [0, 1]. */
  readonly accountability: readonly {
    readonly goal: string;
    readonly before: number;
    readonly after: number;
  }[];
}

/** What the meeting meant for one ministry. */
export interface ForumRow {
  /** Id of the present-day ministry. */
  readonly ministry: string;
  /** Who came. */
  readonly sent: 'minister' | 'delegate' | 'officials';
  /** Hours that the minister gave. */
  readonly hours: number;
  /** Total change of its beliefs about what others supply, effective effort per month, ≥ 0. */
  readonly learnt: number;
  /** Strongest binding of any of its units that the meeting bound, g in [0, 1]; 0 if it bound none. */
  readonly bound: number;
  /** Sum of the responsibility that its units yielded, ≥ 0. */
  readonly yielded: number;
  /** Sum of the responsibility that they took back, ≥ 0. */
  readonly takenBack: number;
  /** Obstacles that its units waited for and that were resolved. */
  readonly resolved: number;
  /** Those that came up and were not resolved. */
  readonly raised: number;
  /** Those that the agenda was too full for. */
  readonly deferred: number;
}

/** The stance that a meeting agreed for a goal; stances are real numbers, 1 apart is a contradiction. */
export interface AgreedRow {
  /** Id of the goal. */
  readonly goal: string;
  /** The stance that was agreed. */
  readonly stance: number;
  /** The stance that the members' own conditions call for. */
  readonly members: number;
  /** Units that it binds. */
  readonly binds: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A month of a forum from its minutes: legacy ministries are counted with the ministry of today. */
export function forumMonthOf({
  month,
  kind,
  goals,
  primeMinisterCame,
  terms,
  attendance,
  beliefs,
  agreements,
  responsibilities,
  obstacles,
  accountability,
}: Minutes): ForumMonth {
  return {
    month,
    kind,
    goals,
    primeMinisterCame,
    preparation: terms.preparation,
    accountability,
    agreed: agreements.map(({ goal, stance, members, binds }) => ({
      goal,
      stance,
      members,
      binds: binds.length,
    })),
    rows: attendance.map(({ ministry, members, sent, hours }) => {
      const own = (one: { readonly ministry: string }): boolean => members.includes(one.ministry);
      const moves = responsibilities
        .flatMap(({ changes }) => changes)
        .filter(own)
        .map(({ before, after }) => after - before);
      const waiting = (fate: Minutes['obstacles'][number]['fate']): number =>
        obstacles.filter((one) => own(one) && one.fate === fate).length;
      return {
        ministry,
        sent,
        hours,
        learnt: sum(beliefs.filter(own).map(({ rose, fell }) => rose + fell)),
        bound: Math.max(
          0,
          ...agreements
            .flatMap(({ binds }) => binds)
            .filter(own)
            .map(({ after }) => after),
        ),
        yielded: sum(moves.map((move) => Math.max(0, -move))),
        takenBack: sum(moves.map((move) => Math.max(0, move))),
        resolved: waiting('resolved'),
        raised: waiting('not resolved'),
        deferred: waiting('deferred'),
      };
    }),
  };
}
