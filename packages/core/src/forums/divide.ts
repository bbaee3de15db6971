import type { i32 } from '../numbers/whole.ts';
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
  let lead = mandateOf[first];
  for (let at = first + 1; at < end; at++)
    if (fitness(run, mandateOf[at]) > fitness(run, lead)) lead = mandateOf[at];
  return lead;
}

/** e·r of a mandate. */
function fitness(run: Simulation, mandate: i32): number {
  return run.state.competence[run.world.mandateSkill[mandate]] * run.state.responsibility[mandate];
}

/** All but the leader yield responsibility, as far as they are open and claim little. */
function yieldTo(run: Simulation, lead: i32, i: i32, moved: number): void {
  const state = run.state;
  const meeting = run.month.meeting;
  const standing = meeting.forum;
  const cell = standing.cells[i];
  const beyond = state.cellSeen[cell] - state.need[cell];
  const redundant = Math.min(1, beyond / (state.cellSeen[cell] - state.seen[lead]));
  for (let at = standing.cellMandates.start[i]; at < standing.cellMandates.start[i + 1]; at++) {
    const e = standing.cellMandates.items[at];
    const j = standing.memberOf[at];
    if (e === lead || !takesPart(run, j)) continue;
    state.responsibility[e] *= 1 - moved * (1 - run.world.turf[e] * (1 - meeting.openness[j])) * redundant;
  }
}

function takeBack(run: Simulation, i: i32, moved: number): void {
  const responsibility = run.state.responsibility;
  const standing = run.month.meeting.forum;
  for (let at = standing.cellMandates.start[i]; at < standing.cellMandates.start[i + 1]; at++) {
    const e = standing.cellMandates.items[at];
    if (takesPart(run, standing.memberOf[at])) responsibility[e] += moved * (1 - responsibility[e]);
  }
}

/** Among officials it is no matter who came. */
function takesPart(run: Simulation, member: i32): boolean {
  const meeting = run.month.meeting;
  return meeting.forum.terms.attendance === OFFICIALS || meeting.came[member] === 1;
}
