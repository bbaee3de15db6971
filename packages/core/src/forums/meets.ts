import type { StandingForum } from './standingForum.ts';

/** Does the forum meet in this month: `starts`, `starts + every`, … until it ends? */
export const meets = ({ forum, starts, ends }: StandingForum, month: number): boolean =>
  month < ends && (month - starts) % forum!.every === 0;
