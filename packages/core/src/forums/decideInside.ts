import type { Simulated } from '../kernels/records.ts';
import type { i32 } from '../numbers/whole.ts';
import { resolve } from '../state/resolve.ts';
import { trustBetween } from '../state/trust.ts';

/**
 * A minister decides obstacles between the ministry's own units, oldest first, for certain (model §3.2, step 4).
 * @param ministry - a present-day ministry
 * @param decisions - how many there is attention for, whole, ≥ 0
 */
export function decideInside(simulation: Simulated, ministry: i32, decisions: number): void {
  const world = simulation.world;
  const state = simulation.state;
  const presentMinistry = simulation.arrangement.presentMinistry;
  let left = decisions;
  for (let i = 0; i < state.pending && left > 0; i++) {
    const e = state.queue[i];
    if (state.waitsFor[e] < 0) continue;
    const one = world.mandateMinistry[e];
    const other = world.unitMinistry[state.waitsFor[e]];
    if (presentMinistry[one] !== ministry || presentMinistry[other] !== ministry) continue;
    left -= 1;
    resolve(state, e);
    // Legacy houses that were merged learn to trust each other by it.
    const trust = state.trust[one * world.ministries + other];
    if (one !== other)
      trustBetween(
        state.trust,
        world.ministries,
        one,
        other,
        trust + world.parameters.trustGained * (1 - trust),
      );
  }
}
