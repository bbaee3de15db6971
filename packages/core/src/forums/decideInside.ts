import type { Simulation } from '../simulate/simulation.ts';
import { resolve } from '../state/obstacles.ts';
import { trustBetween } from '../state/trust.ts';

/**
 * A minister decides obstacles between the ministry's own units, oldest first, for certain (model §3.2, step 4).
 * @param ministry - a present-day ministry
 * @param decisions - how many there is attention for, whole, ≥ 0
 */
export function decideInside({ world, state, arrangement: { presentMinistry } }: Simulation, ministry: number, decisions: number): void {
  const { mandateMinistry, unitMinistry, ministries } = world;
  let left = decisions;
  for (let i = 0; i < state.pending && left > 0; i++) {
    const e = state.queue[i];
    if (state.waitsFor[e] < 0) continue;
    const one = mandateMinistry[e];
    const other = unitMinistry[state.waitsFor[e]];
    if (presentMinistry[one] !== ministry || presentMinistry[other] !== ministry) continue;
    left--;
    resolve(state, e);
    // Legacy houses that were merged learn to trust each other by it.
    if (one !== other) trustBetween(state.trust, ministries, one, other, state.trust[one * ministries + other] + 0.05 * (1 - state.trust[one * ministries + other]));
  }
}
