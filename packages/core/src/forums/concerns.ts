import type { i32 } from '../numbers/whole.ts';

/**
 * Is an obstacle between two legacy ministries the forum's business: are both members, in different
 * present-day ministries? Every forum asks this of every obstacle, so it takes columns instead of the run.
 * @param isMember - of the forum, shape [ministry]
 */
export function concerns(isMember: Uint8Array, presentMinistry: Int32Array, one: i32, other: i32): boolean {
  if (isMember[one] === 0 || isMember[other] === 0) return false;
  return presentMinistry[one] !== presentMinistry[other];
}
