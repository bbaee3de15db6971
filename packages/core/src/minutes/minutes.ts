import type { SittingForum } from '../forums/sittingForum.ts';
import { accountabilities, type AccountabilityMinute } from './accountabilities.ts';
import { agreements, type AgreementMinute } from './agreements.ts';
import { attendance, primeMinisterCame, type Attendance } from './attendance.ts';
import { beliefs, type BeliefMinute } from './beliefs.ts';
import { obstacles, type ObstacleMinute } from './obstacles.ts';
import { responsibilities, type ResponsibilityMinute } from './responsibilities.ts';
import type { Sitting } from './sitting.ts';
import { centreTrusts, trusts, type CentreTrustMinute, type TrustMinute } from './trusts.ts';

/** The minutes of one meeting: who came, and what it changed (ODD §7.2). Plain data; things go by id. */
export interface Minutes {
  /** Month of the meeting, counted from 0. */
  readonly month: number;
  /** Id of the forum. */
  readonly forum: string;
  /** `cabinet`, `committee`, `stocktake`, …; `ministry` for a ministry's own meeting. */
  readonly kind: string;
  /** Who was in the chair. */
  readonly chair: {
    readonly kind: SittingForum['chair'];
    /** Id of the ministry of the peer or minister in the chair; `null` for others. */
    readonly ministry: string | null;
  };
  /** Ids of the goals in scope, in the order of treatment. */
  readonly goals: readonly string[];
  /** Did the prime minister come to a meeting of his or her own? `null` if another is in the chair. */
  readonly primeMinisterCame: boolean | null;
  /** Whom each ministry sent. */
  readonly attendance: readonly Attendance[];
  /** ϖ_f, authority, chance to settle what two ministers could not, and mean openness ι_f; each in [0, 1]. */
  readonly terms: {
    readonly preparation: number;
    readonly authority: number;
    readonly arbitration: number;
    readonly openness: number;
  };
  /** Most obstacles that could come up; `null` for a forum that does not decide. */
  readonly agenda: number | null;
  /** What ministries learnt of each other's supply; empty where nobody did. */
  readonly beliefs: readonly BeliefMinute[];
  /** Stances that were agreed. */
  readonly agreements: readonly AgreementMinute[];
  /** How labour was divided, cell by cell. */
  readonly responsibilities: readonly ResponsibilityMinute[];
  /** Obstacles that were the meeting's to decide, and what became of them. */
  readonly obstacles: readonly ObstacleMinute[];
  /** Trust between ministries that changed. */
  readonly trust: readonly TrustMinute[];
  /** Trust in the centre that changed. */
  readonly trustInCentre: readonly CentreTrustMinute[];
  /** Accountability for goals that changed. */
  readonly accountability: readonly AccountabilityMinute[];
}

/** Writes the minutes of a meeting that has just ended. */
export function writeMinutes(sitting: Sitting): Minutes {
  const {
    sittingForum,
    simulation: {
      world: {
        government: { ministries, goals },
      },
      state,
      month: { meeting },
    },
  } = sitting;
  const { preparation, authority, arbitration, meanOpenness } = meeting;
  const inChair =
    sittingForum.chair === 'minister' ? sittingForum.principals[0] : sittingForum.chairMinistry;
  return {
    month: state.month,
    forum: sittingForum.id,
    kind: sittingForum.forum?.kind ?? 'ministry',
    chair: { kind: sittingForum.chair, ministry: inChair >= 0 ? ministries[inChair].id : null },
    goals: [...sittingForum.goals].map((k) => goals[k].id),
    primeMinisterCame: primeMinisterCame(sitting),
    attendance: attendance(sitting),
    terms: { preparation, authority, arbitration, openness: meanOpenness },
    agenda: sittingForum.forum === undefined || sittingForum.forum.does.decide > 0 ? meeting.agenda : null,
    beliefs: beliefs(sitting),
    agreements: agreements(sitting),
    responsibilities: responsibilities(sitting),
    obstacles: obstacles(sitting),
    trust: trusts(sitting),
    trustInCentre: centreTrusts(sitting),
    accountability: accountabilities(sitting),
  };
}
