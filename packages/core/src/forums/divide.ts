import type { Simulation } from '../simulate/simulation.ts';

/**
 * Members divide the labour, cell by cell (model §3.2, step 3): where supply exceeds need the best mandate leads and the
 * others yield what is redundant; where it falls short they take responsibility back.
 * @param strength - multiplies how much moves, in [0, 1]
 */
export function divide({ world: { parameters }, month: { meeting }, kernels, columns: { world: w, state: s, month: m } }: Simulation, strength: number): void {
  const { forum: standing } = meeting;
  const { cells, cellMandates, memberOf } = standing.columns ?? standing;
  const officials = standing.forum?.attendance === 'officials';
  const moved = strength * parameters.yielding * meeting.authority * meeting.preparation;
  kernels.divideLabour(
    standing.cells.length, cells, cellMandates.start, cellMandates.items, memberOf, m.meeting.came, m.meeting.openness, Number(officials), moved,
    w.turf, w.mandateSkill, s.competence, s.seen, s.cellSeen, s.need, s.responsibility,
  );
}
