import { reportedIn } from '../behaviours/decisions.ts';
import type { Simulation } from '../simulate/simulation.ts';

/**
 * Members tell each other what they themselves supply, or say they do (ODD §7.2, step 1): b_e rises
 * towards M_e, what the other members supply, and falls towards Ŷ_{−u,c} as far as they cover it.
 * @param strength - multiplies how much is taken home, in [0, 1]
 */
export function exchange(run: Simulation, strength: number): void {
  const meeting = run.month.meeting;
  const terms = meeting.forum.terms;
  const heard: number =
    terms.dataDriven === 1 ? Math.max(meeting.meanOpenness, terms.capability) : meeting.meanOpenness;
  const full = strength * meeting.preparation * heard;
  // What a delegate takes home; in a data-driven forum the data come home either way.
  const byDelegate = terms.dataDriven === 1 ? full : full * run.world.parameters.delegateVoice;
  // Columns are taken out of their records once: cells are many, and few mandates are in each.
  const cellOf = meeting.forum.cells;
  const start = meeting.forum.cellMandates.start;
  const mandateOf = meeting.forum.cellMandates.items;
  const memberOf = meeting.forum.memberOf;
  const came = meeting.came;
  const seen = run.state.seen;
  const reported = reportedIn(run, run.state.seen);
  const cellSeen = run.state.cellSeen;
  const belief = run.state.belief;
  for (let i = 0; i < cellOf.length; i++) {
    const supplied = cellSeen[cellOf[i]];
    const end = start[i + 1];
    let told: number = 0;
    for (let at = start[i]; at < end; at++) told += reported[mandateOf[at]];
    for (let at = start[i]; at < end; at++) {
      const e = mandateOf[at];
      const fromMembers = Math.max(0, told - reported[e]);
      const fromAll = Math.max(fromMembers, supplied - seen[e]);
      const taken = came[memberOf[at]] === 1 ? full : byDelegate;
      if (fromMembers > belief[e]) belief[e] += taken * (fromMembers - belief[e]);
      if (belief[e] > fromAll) {
        const covered: number = fromAll > 0 ? fromMembers / fromAll : 1;
        belief[e] += taken * covered * (fromAll - belief[e]);
      }
    }
  }
}
