import { hoursWanted, type Simulation, type SittingForum } from '@joined-up/core';

/** A meeting of the month that a minister is due at. */
export interface Due {
  readonly id: string;
  readonly kind: string;
  /** Ids of the goals in scope. */
  readonly goals: readonly string[];
  /** The other ministry of a committee of two, by id. */
  readonly partner?: string;
  readonly hours: number;
  /** Before the ministry's own meeting, or after it (ODD §7.2). */
  readonly early: boolean;
  /** Whether the minister may come, not only a delegate. */
  readonly principals: boolean;
}

/** The demands of a minister's month, in their order. */
export interface Diary {
  readonly hours: number;
  readonly dues: readonly Due[];
  /** Hours that the minister's own ministry needs. */
  readonly own: number;
}

/** The diary of the next month, for a present-day ministry. */
export function diaryOf(run: Simulation, ministry: number): Diary {
  const {
    world: { parameters },
    arrangement: { ranks },
    state: { month },
  } = run;
  const dues = ranks.flatMap((list, rank) => {
    const meeting = list.filter(
      ({ forum, starts, ends }) => month >= starts && month < ends && (month - starts) % forum!.every === 0,
    );
    const first = meeting.length === 0 ? 0 : month % meeting.length;
    return [...meeting.slice(first), ...meeting.slice(0, first)]
      .filter(({ principals }) => principals.includes(ministry))
      .map((sittingForum) => dueOf(run, sittingForum, ministry, rank === 0));
  });
  return { hours: parameters.ministerHours, dues, own: hoursWanted(run, ministry) };
}

function dueOf(
  { world: { government } }: Simulation,
  { forum, id, goals, principals }: SittingForum,
  ministry: number,
  early: boolean,
): Due {
  const others = [...principals].filter((place) => place !== ministry);
  return {
    id,
    kind: id.startsWith('pair:') ? 'pair' : forum!.kind,
    goals: [...goals].map((k) => government.goals[k].id),
    hours: forum!.hours,
    early,
    principals: forum!.attendance === 'principals',
    ...(id.startsWith('pair:') && others.length === 1
      ? { partner: government.ministries[others[0]].id }
      : {}),
  };
}
