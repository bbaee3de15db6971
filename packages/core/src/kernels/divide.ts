import type { i32 } from '../numbers/whole.ts';

/** Supply counts as beyond need from 5 % above it, as short from 5 % below. */
const BEYOND: number = 1.05;
const SHORT: number = 0.95;

/**
 * Members divide the labour, cell by cell: where supply exceeds need the mandate with the highest e·r leads and the others
 * yield what is redundant; where it falls short they take responsibility back (model §3.2, step 3).
 * @param cellOf, start, mandateOf, memberOf - as in `exchangeBeliefs`
 * @param officials - 1 if it is no matter who came
 * @param moved - 0.3·authority·ϖ
 */
export function divideLabour(
  places: i32,
  cellOf: Int32Array,
  start: Int32Array,
  mandateOf: Int32Array,
  memberOf: Int32Array,
  came: Uint8Array,
  openness: Float64Array,
  officials: i32,
  moved: number,
  turf: Float64Array,
  skillOf: Int32Array,
  competence: Float64Array,
  seen: Float64Array,
  cellSeen: Float64Array,
  need: Float64Array,
  responsibility: Float64Array,
): void {
  for (let place = 0; place < places; place++) {
    const c = cellOf[place];
    const first = start[place];
    const end = start[place + 1];
    if (cellSeen[c] > BEYOND * need[c]) {
      let lead = mandateOf[first];
      for (let i = first + 1; i < end; i++) {
        const e = mandateOf[i];
        if (competence[skillOf[e]] * responsibility[e] > competence[skillOf[lead]] * responsibility[lead])
          lead = e;
      }
      const redundant = Math.min(1, (cellSeen[c] - need[c]) / (cellSeen[c] - seen[lead]));
      for (let i = first; i < end; i++) {
        const e = mandateOf[i];
        const j = memberOf[i];
        if (e === lead || (officials === 0 && came[j] === 0)) continue;
        responsibility[e] *= 1 - moved * (1 - turf[e] * (1 - openness[j])) * redundant;
      }
    } else if (cellSeen[c] < SHORT * need[c]) {
      for (let i = first; i < end; i++) {
        const e = mandateOf[i];
        if (officials === 0 && came[memberOf[i]] === 0) continue;
        responsibility[e] += moved * (1 - responsibility[e]);
      }
    }
  }
}
