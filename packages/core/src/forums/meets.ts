import type { SittingForum } from './sittingForum.ts';
import type { i32 } from '../numbers/whole.ts';

/** Does the forum meet in this month: `starts`, `starts + every`, … until it ends? */
export function meets(standing: SittingForum, month: i32): boolean {
  return month < standing.ends && (month - standing.starts) % standing.terms.every === 0;
}
