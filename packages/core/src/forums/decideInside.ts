import { drawOf } from '../random/drawUniform.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { i32 } from '../numbers/whole.ts';
import { resolve } from '../state/resolve.ts';
import { trustBetween } from '../state/trust.ts';
import { passage } from './passage.ts';

/**
 * A minister decides obstacles between the ministry's own units, oldest first (ODD §7.2, step 4): for certain, if no
 * approval layer holds the decision up (ODD §7.7.2). What does not pass costs no trust.
 * @param ministry - a present-day ministry
 * @param house - of its legacy ministries the one whose part this is; −1: all of it
 * @param decisions - how many there is attention for, whole, ≥ 0
 */
export function decideInside(run: Simulation, ministry: i32, house: i32, decisions: number): void {
  const world = run.world;
  const state = run.state;
  const arrangement = run.arrangement;
  const presentMinistry = arrangement.presentMinistry;
  const luck = arrangement.own[ministry]!.decideLuck;
  const chance = passage(world.parameters.layerPass, arrangement.layers[ministry]);
  const meeting = run.month.meeting;
  let left = decisions;
  for (let i = 0; i < meeting.matters && left > 0; i++) {
    const e = meeting.table[i];
    const one = world.mandateMinistry[e];
    const other = world.unitMinistry[state.waitsFor[e]];
    if (house < 0) {
      if (presentMinistry[one] !== ministry || presentMinistry[other] !== ministry) continue;
    } else if (one !== house || other !== house) continue;
    left -= 1;
    if (chance < 1 && drawOf(luck, world.luck.mandate, e, state.month) >= chance) continue;
    resolve(state, e);
    // Legacy houses that were merged learn to trust each other by it.
    const trust = state.trust[one * world.ministries + other];
    if (one !== other) {
      const gained = world.parameters.trustGained * (1 - trust);
      trustBetween(state.trust, world.ministries, one, other, trust + gained);
    }
  }
}
