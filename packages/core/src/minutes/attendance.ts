import type { Sitting } from './sitting.ts';

/** Whom a present-day ministry sent to a meeting, and the hours its minister gave. */
export interface Attendance {
  /** Id of the present-day ministry, named by the first legacy ministry in it. */
  readonly ministry: string;
  /** Ids of its legacy ministries that are members. */
  readonly members: readonly string[];
  /** Who came. */
  readonly sent: 'minister' | 'delegate' | 'officials';
  /** Hours that the minister gave to the meeting; 0 if somebody else came. */
  readonly hours: number;
}

/** Who came, ministry by ministry. */
export function attendance({
  sittingForum,
  hours,
  simulation: {
    world: { government },
    arrangement: { presentMinistry },
    month,
  },
}: Sitting): Attendance[] {
  const idOf = (m: number): string => government.ministries[m].id;
  return [...sittingForum.principals].map((m) => ({
    ministry: idOf(m),
    members: [...sittingForum.members].filter((j) => presentMinistry[j] === m).map(idOf),
    sent:
      month.meeting.present[m] === 1
        ? 'minister'
        : sittingForum.forum?.attendance === 'officials'
          ? 'officials'
          : 'delegate',
    hours: hours[m] - month.hours[m],
  }));
}

/** Did the prime minister come to a meeting of his or her own? `null` for a meeting of somebody else. */
export const primeMinisterCame = ({ sittingForum, primeMinisterHours }: Sitting): boolean | null =>
  sittingForum.chair === 'prime-minister' ? primeMinisterHours >= sittingForum.forum!.hours : null;
