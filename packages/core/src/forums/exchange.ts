import type { Simulation } from '../simulate/simulation.ts';

/**
 * Members tell each other what they themselves supply (model §3.2, step 1): beliefs rise towards what is told, and fall
 * towards what others really supply as far as the members cover it.
 * @param strength - multiplies how much is taken home, in [0, 1]
 */
export function exchange({ world: { parameters }, arrangement, month: { meeting }, kernels, columns: { state: s, month: m } }: Simulation, strength: number): void {
  const { forum: standing } = meeting;
  const { cells, cellMandates, memberOf } = standing.columns ?? standing;
  const dataDriven = standing.forum?.dataDriven === true;
  const heard = dataDriven ? Math.max(meeting.meanOpenness, arrangement.centre?.capability ?? 0) : meeting.meanOpenness;
  const full = strength * meeting.preparation * heard;
  // What a delegate takes home; in a data-driven forum the data come home whoever came.
  const byDelegate = dataDriven ? full : full * parameters.delegateVoice;
  kernels.exchangeBeliefs(standing.cells.length, cells, cellMandates.start, cellMandates.items, memberOf, m.meeting.came, full, byDelegate, s.seen, s.cellSeen, s.belief);
}
