import { divideLabour } from '../kernels/divide.ts';
import type { Simulated } from '../kernels/records.ts';
import { OFFICIALS } from './roles.ts';

/**
 * Members divide the labour, cell by cell (model §3.2, step 3): where supply exceeds need the best mandate leads and the
 * others yield what is redundant; where it falls short they take responsibility back.
 * @param strength - multiplies how much moves, in [0, 1]
 */
export function divide(simulation: Simulated, strength: number): void {
  const world = simulation.world;
  const state = simulation.state;
  const meeting = simulation.month.meeting;
  const standing = meeting.forum;
  const moved = strength * world.parameters.yielding * meeting.authority * meeting.preparation;
  divideLabour(
    standing.cells.length,
    standing.cells,
    standing.cellMandates.start,
    standing.cellMandates.items,
    standing.memberOf,
    meeting.came,
    meeting.openness,
    standing.terms.attendance === OFFICIALS ? 1 : 0,
    moved,
    world.turf,
    world.mandateSkill,
    state.competence,
    state.seen,
    state.cellSeen,
    state.need,
    state.responsibility,
  );
}
