import type { i32 } from '../numbers/whole.ts';

/**
 * Is a matter between two houses one for a forum: both its members, of two present-day ministries?
 * Asked of every obstacle by every forum, so it is given columns, not records to look them up in.
 * @param isMember - of the forum, shape [ministry]
 */
export function concerns(isMember: Uint8Array, presentMinistry: Int32Array, one: i32, other: i32): boolean {
  if (isMember[one] === 0 || isMember[other] === 0) return false;
  return presentMinistry[one] !== presentMinistry[other];
}
