import { drawOf } from '../random/drawUniform.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { i32 } from '../numbers/whole.ts';
import { resolve } from '../state/resolve.ts';
import { trustBetween } from '../state/trust.ts';
import { passage } from './passage.ts';

/** Chance that a minister over deputies settles what they could not, once the houses are one. */
const ARBITRATION: number = 0.7;

/**
 * Obstacles between the houses of a merged ministry come up in its joint meeting, oldest first (ODD
 * §7.7.3). They are resolved as far as the houses have become one; under deputies, who may agree by
 * themselves, as in a committee.
 * @param ministry - a present-day ministry of several houses
 * @param agenda - most obstacles that can come up, whole, ≥ 0
 * @param grown - I, how far the houses have become one, in [0, 1]
 */
export function decideBetween(
  run: Simulation,
  ministry: i32,
  agenda: number,
  grown: number,
  underDeputies: boolean,
): void {
  const world = run.world;
  const state = run.state;
  const arrangement = run.arrangement;
  const presentMinistry = arrangement.presentMinistry;
  const parameters = world.parameters;
  const luck = arrangement.own[ministry]!.decideLuck;
  const passes = passage(parameters.layerPass, arrangement.layers[ministry]);
  const meeting = run.month.meeting;
  let left = agenda;
  for (let i = 0; i < meeting.matters && left > 0; i++) {
    const e = meeting.table[i];
    const one = world.mandateMinistry[e];
    const other = world.unitMinistry[state.waitsFor[e]];
    if (one === other || presentMinistry[one] !== ministry || presentMinistry[other] !== ministry) continue;
    left -= 1;
    const trust = state.trust[one * world.ministries + other];
    const agreed = parameters.decisionWithoutTrust + (1 - parameters.decisionWithoutTrust) * trust;
    const chance: number = underDeputies ? 1 - (1 - agreed) * (1 - ARBITRATION * grown) : grown;
    if (drawOf(luck, world.luck.mandate, e, state.month) < chance * passes) {
      resolve(state, e);
      trustBetween(state.trust, world.ministries, one, other, trust + parameters.trustGained * (1 - trust));
    } else if (underDeputies) {
      trustBetween(state.trust, world.ministries, one, other, trust - parameters.trustLost * trust);
    }
  }
}
