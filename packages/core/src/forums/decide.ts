import { uniform } from '../random/draws.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { resolve } from '../state/obstacles.ts';
import { trustBetween } from '../state/trust.ts';

/**
 * Obstacles between present-day ministries come up, oldest first, resolved or not (model §3.2, step 4). Two principals
 * who trust each other settle theirs; for the rest the chair may arbitrate. Between delegates nothing is decided.
 * @param agenda - most obstacles that can come up, whole, ≥ 0
 */
export function decide(simulation: Simulation, agenda: number): void {
  const { world, state, arrangement, month: { meeting } } = simulation;
  const { mandateMinistry, unitMinistry, mandateCell, ministries } = world;
  const { presentMinistry } = arrangement;
  const { forum: standing, present, arbitration } = meeting;
  let left = agenda;
  for (let i = 0; i < state.pending && left > 0; i++) {
    const e = state.queue[i];
    if (state.waitsFor[e] < 0 || standing.isInScope[mandateCell[e]] === 0) continue;
    const one = mandateMinistry[e];
    const other = unitMinistry[state.waitsFor[e]];
    if (standing.isMember[one] === 0 || standing.isMember[other] === 0 || presentMinistry[one] === presentMinistry[other]) continue;
    left--;
    const came = present[presentMinistry[one]] + present[presentMinistry[other]];
    const trust = state.trust[one * ministries + other];
    const settled = came === 2 ? 0.3 + 0.7 * trust : 0;
    const chance = 1 - (1 - settled) * (1 - arbitration * (came / 2));
    if (uniform(standing.decideLuck, world.luck.mandate[e], state.month) < chance) {
      resolve(state, e);
      state.resolvedInMeetings++;
      trustBetween(state.trust, ministries, one, other, trust + 0.05 * (1 - trust));
      if (standing.chair === 'centre' || standing.chair === 'czar' || standing.chair === 'prime-minister') {
        state.trustInCentre[one] += 0.02 * (1 - state.trustInCentre[one]);
        state.trustInCentre[other] += 0.02 * (1 - state.trustInCentre[other]);
      }
    } else {
      trustBetween(state.trust, ministries, one, other, trust - 0.02 * trust);
    }
  }
}
