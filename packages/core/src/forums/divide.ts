import type { Simulation } from '../simulate/simulation.ts';
import { OFFICIALS } from './roles.ts';

/** Supply counts as beyond need from 5 % above it, as short from 5 % below. */
const BEYOND: number = 1.05;
const SHORT: number = 0.95;

/**
 * Members divide the labour, cell by cell (ODD §7.2, step 3): where supply exceeds need the mandate with
 * the highest e·r leads and the others yield what is redundant; where it falls short they take
 * responsibility back.
 * @param strength - multiplies how much moves, in [0, 1]
 */
export function divide(run: Simulation, strength: number): void {
  const state = run.state;
  const meeting = run.month.meeting;
  const sittingForum = meeting.forum;
  const moved = strength * run.world.parameters.yielding * meeting.authority * meeting.preparation;
  // Working groups of officials divide labour whoever came.
  const anybody = sittingForum.terms.attendance === OFFICIALS;
  // Columns are taken out of their records once: cells are many, and few mandates are in each.
  const cellOf = sittingForum.cells;
  const start = sittingForum.cellMandates.start;
  const mandateOf = sittingForum.cellMandates.items;
  const memberOf = sittingForum.memberOf;
  const came = meeting.came;
  const openness = meeting.openness;
  const turf = run.world.turf;
  const skillOf = run.world.mandateSkill;
  const need = state.need;
  const seen = state.seen;
  const cellSeen = state.cellSeen;
  const competence = state.competence;
  const responsibility = state.responsibility;
  for (let i = 0; i < cellOf.length; i++) {
    const c = cellOf[i];
    const first = start[i];
    const end = start[i + 1];
    if (cellSeen[c] > BEYOND * need[c]) {
      let lead = mandateOf[first];
      for (let at = first + 1; at < end; at++) {
        const e = mandateOf[at];
        if (competence[skillOf[e]] * responsibility[e] > competence[skillOf[lead]] * responsibility[lead])
          lead = e;
      }
      const redundant = Math.min(1, (cellSeen[c] - need[c]) / (cellSeen[c] - seen[lead]));
      for (let at = first; at < end; at++) {
        const e = mandateOf[at];
        const j = memberOf[at];
        if (e === lead || !(anybody || came[j] === 1)) continue;
        responsibility[e] *= 1 - moved * (1 - turf[e] * (1 - openness[j])) * redundant;
      }
    } else if (cellSeen[c] < SHORT * need[c]) {
      for (let at = first; at < end; at++) {
        const e = mandateOf[at];
        if (anybody || came[memberOf[at]] === 1) responsibility[e] += moved * (1 - responsibility[e]);
      }
    }
  }
}
