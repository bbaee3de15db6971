import type { i32 } from '../numbers/whole.ts';

/**
 * Members of a forum tell what they themselves supply: b_e rises towards M_e, what the other members supply, and falls
 * towards Ŷ_{−u,c} as far as they cover it (model §3.2, step 1).
 * @param cellOf, start - cells in scope and where the member mandates of each begin, shape [place] and [place + 1]
 * @param mandateOf, memberOf - the mandates, and whose each is
 * @param came - did the principal come? By member
 * @param full, byDelegate - q, of a principal and of a delegate
 */
export function exchangeBeliefs(
  places: i32,
  cellOf: Int32Array,
  start: Int32Array,
  mandateOf: Int32Array,
  memberOf: Int32Array,
  came: Uint8Array,
  full: number,
  byDelegate: number,
  seen: Float64Array,
  cellSeen: Float64Array,
  belief: Float64Array,
): void {
  for (let place = 0; place < places; place++) {
    const supplied = cellSeen[cellOf[place]];
    const first = start[place];
    const end = start[place + 1];
    let told: number = 0;
    for (let i = first; i < end; i++) told += seen[mandateOf[i]];
    for (let i = first; i < end; i++) {
      const e = mandateOf[i];
      const fromMembers = Math.max(0, told - seen[e]);
      const fromAll = Math.max(fromMembers, supplied - seen[e]);
      const taken = came[memberOf[i]] === 1 ? full : byDelegate;
      if (fromMembers > belief[e]) belief[e] += taken * (fromMembers - belief[e]);
      if (belief[e] > fromAll) {
        const covered = fromAll > 0 ? fromMembers / fromAll : 1;
        belief[e] += taken * covered * (fromAll - belief[e]);
      }
    }
  }
}
