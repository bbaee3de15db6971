import type { i32 } from '../numbers/whole.ts';
import type { Meeting } from '../simulate/month.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { OFFICIALS } from './roles.ts';

/** Supply counts as beyond need from 5 % above it, as short from 5 % below. */
const BEYOND: number = 1.05;
const SHORT: number = 0.95;

/**
 * Members divide the labour, cell by cell (model §3.2, step 3): where supply exceeds need the mandate with the highest e·r leads and
 * the others yield what is redundant; where it falls short they take responsibility back.
 * @param strength - multiplies how much moves, in [0, 1]
 */
export function divide(run: Simulation, strength: number): void {
  const state = run.state;
  const meeting = run.month.meeting;
  const cells = meeting.forum.cells;
  const moved = strength * run.world.parameters.yielding * meeting.authority * meeting.preparation;
  for (let i = 0; i < cells.length; i++) {
    const need = state.need[cells[i]];
    const seen = state.cellSeen[cells[i]];
    if (seen > BEYOND * need) yieldTo(run, leader(run, i), i, moved);
    else if (seen < SHORT * need) takeBack(run, i, moved);
  }
}

/** The mandate with the highest e·r. @param i - place of the cell among those of the forum */
function leader(run: Simulation, i: i32): i32 {
  const standing = run.month.meeting.forum;
  const mandateOf = standing.cellMandates.items;
  const first = standing.cellMandates.start[i];
  const end = standing.cellMandates.start[i + 1];
  const skillOf = run.world.mandateSkill;
  const competence = run.state.competence;
  const responsibility = run.state.responsibility;
  let lead = mandateOf[first];
  for (let at = first + 1; at < end; at++) {
    const e = mandateOf[at];
    if (competence[skillOf[e]] * responsibility[e] > competence[skillOf[lead]] * responsibility[lead])
      lead = e;
  }
  return lead;
}

/** All but the leader yield responsibility, as far as they are open and claim little. */
function yieldTo(run: Simulation, lead: i32, i: i32, moved: number): void {
  const state = run.state;
  const meeting = run.month.meeting;
  const standing = meeting.forum;
  const cell = standing.cells[i];
  const mandateOf = standing.cellMandates.items;
  const end = standing.cellMandates.start[i + 1];
  const memberOf = standing.memberOf;
  const openness = meeting.openness;
  const turf = run.world.turf;
  const responsibility = state.responsibility;
  const beyond = state.cellSeen[cell] - state.need[cell];
  const redundant = Math.min(1, beyond / (state.cellSeen[cell] - state.seen[lead]));
  for (let at = standing.cellMandates.start[i]; at < end; at++) {
    const e = mandateOf[at];
    const j = memberOf[at];
    if (e === lead || !takesPart(meeting, j)) continue;
    responsibility[e] *= 1 - moved * (1 - turf[e] * (1 - openness[j])) * redundant;
  }
}

function takeBack(run: Simulation, i: i32, moved: number): void {
  const responsibility = run.state.responsibility;
  const meeting = run.month.meeting;
  const standing = meeting.forum;
  const mandateOf = standing.cellMandates.items;
  const end = standing.cellMandates.start[i + 1];
  for (let at = standing.cellMandates.start[i]; at < end; at++) {
    const e = mandateOf[at];
    if (takesPart(meeting, standing.memberOf[at])) responsibility[e] += moved * (1 - responsibility[e]);
  }
}

/** Among officials it is no matter who came. */
function takesPart(meeting: Meeting, member: i32): boolean {
  return meeting.forum.terms.attendance === OFFICIALS || meeting.came[member] === 1;
}
