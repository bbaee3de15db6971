import type { Simulation } from '../simulate/simulation.ts';

/**
 * Members tell each other what they themselves supply (model §3.2, step 1): beliefs rise towards what is told, and fall
 * towards what others really supply as far as the members cover it.
 * @param strength - multiplies how much is taken home, in [0, 1]
 */
export function exchange({ world, state, arrangement, month: { meeting } }: Simulation, strength: number): void {
  const { parameters } = world;
  const { seen, cellSeen, belief } = state;
  const { forum: { forum, cells, cellMandates: { start, items }, memberOf }, came } = meeting;
  const heard = forum?.dataDriven === true ? Math.max(meeting.meanOpenness, arrangement.centre?.capability ?? 0) : meeting.meanOpenness;
  const full = strength * meeting.preparation * heard;
  // What a delegate takes home; in a data-driven forum the data come home whoever came.
  const byDelegate = forum?.dataDriven === true ? full : full * parameters.delegateVoice;

  for (let i = 0; i < cells.length; i++) {
    const first = start[i];
    const end = start[i + 1];
    let told = 0;
    for (let place = first; place < end; place++) told += seen[items[place]];
    for (let place = first; place < end; place++) {
      const e = items[place];
      const fromMembers = Math.max(0, told - seen[e]);
      const fromAll = Math.max(fromMembers, cellSeen[cells[i]] - seen[e]);
      const taken = came[memberOf[place]] === 1 ? full : byDelegate;
      if (fromMembers > belief[e]) belief[e] += taken * (fromMembers - belief[e]);
      if (belief[e] > fromAll) {
        const covered = fromAll > 0 ? fromMembers / fromAll : 1;
        belief[e] += taken * covered * (fromAll - belief[e]);
      }
    }
  }
}
