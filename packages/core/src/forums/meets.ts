import type { SittingForum } from './sittingForum.ts';
import type { i32 } from '../numbers/whole.ts';

/** Does the forum meet in this month: `starts`, `starts + every`, … until it ends? */
export function meets(sittingForum: SittingForum, month: i32): boolean {
  return month < sittingForum.ends && (month - sittingForum.starts) % sittingForum.terms.every === 0;
}
