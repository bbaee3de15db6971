import { exchangeBeliefs } from '../kernels/exchange.ts';
import type { Simulated } from '../kernels/records.ts';

/**
 * Members tell each other what they themselves supply (model §3.2, step 1): beliefs rise towards what is told, and fall
 * towards what others really supply as far as the members cover it.
 * @param strength - multiplies how much is taken home, in [0, 1]
 */
export function exchange(simulation: Simulated, strength: number): void {
  const state = simulation.state;
  const meeting = simulation.month.meeting;
  const standing = meeting.forum;
  const terms = standing.terms;
  const heard =
    terms.dataDriven === 1 ? Math.max(meeting.meanOpenness, terms.capability) : meeting.meanOpenness;
  const full = strength * meeting.preparation * heard;
  // What a delegate takes home; in a data-driven forum the data come home whoever came.
  const byDelegate = terms.dataDriven === 1 ? full : full * simulation.world.parameters.delegateVoice;
  exchangeBeliefs(
    standing.cells.length,
    standing.cells,
    standing.cellMandates.start,
    standing.cellMandates.items,
    standing.memberOf,
    meeting.came,
    full,
    byDelegate,
    state.seen,
    state.cellSeen,
    state.belief,
  );
}
