import type { Diary, Due } from './diary.ts';

/** How a minister spends the hours of a month. */
export interface HoursChoice {
  /** Ids of the meetings to go to in person. */
  readonly going: readonly string[];
  /** Hours for the own ministry. */
  readonly own: number;
}

/**
 * The choice that the model's rule makes: each meeting in its order, as long as the hours last; the own
 * ministry after the forums of the head of government.
 */
export function ruleChoice({ hours, dues, own }: Diary): HoursChoice {
  let left = hours;
  const going: string[] = [];
  const visit = ({ id, hours: takes, principals }: Due) => {
    if (!principals || left < takes) return;
    left -= takes;
    going.push(id);
  };
  dues.filter(({ early }) => early).forEach(visit);
  const spent = Math.min(left, own);
  left -= spent;
  dues.filter(({ early }) => !early).forEach(visit);
  return { going, own: spent };
}

/** Hours left after a choice; negative if it takes more than there are. */
export const hoursLeft = ({ hours, dues }: Diary, { going, own }: HoursChoice): number =>
  hours - own - dues.filter(({ id }) => going.includes(id)).reduce((sum, due) => sum + due.hours, 0);
