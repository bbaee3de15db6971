import type { i32 } from '../numbers/whole.ts';

/**
 * Is the obstacle of a mandate one that a forum can decide: pending, in its scope, between its members of two present-day ministries?
 * Asked of every obstacle by every forum, so it is given columns, not records to look them up in.
 * @param isInScope, isMember - of the forum, shape [cell] and [ministry]
 */
export function concerns(
  mandate: i32,
  waitsFor: Int32Array,
  isInScope: Uint8Array,
  mandateCell: Int32Array,
  isMember: Uint8Array,
  mandateMinistry: Int32Array,
  unitMinistry: Int32Array,
  presentMinistry: Int32Array,
): boolean {
  const partner = waitsFor[mandate];
  if (partner < 0 || isInScope[mandateCell[mandate]] === 0) return false;
  const one = mandateMinistry[mandate];
  const other = unitMinistry[partner];
  if (isMember[one] === 0 || isMember[other] === 0) return false;
  return presentMinistry[one] !== presentMinistry[other];
}
