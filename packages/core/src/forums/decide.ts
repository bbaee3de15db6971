import { drawOf } from '../random/drawUniform.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { resolve } from '../state/resolve.ts';
import { trustBetween } from '../state/trust.ts';
import { concerns } from './concerns.ts';
import { isKnown } from './discover.ts';
import { passage } from './passage.ts';
import { isOfTheCentre } from './roles.ts';

/**
 * Obstacles between present-day ministries come up, oldest first; each is resolved or not (ODD §7.2, step
 * 4). Two principals who trust each other settle theirs; for the rest the chair may arbitrate. Between
 * delegates nothing is decided. Obstacles that this kind of forum does not know do not come up (ODD
 * §7.7.5), and every approval layer may hold a decision up (ODD §7.7.2).
 * @param agenda - most obstacles that can come up, whole, ≥ 0
 */
export function decide(run: Simulation, agenda: number): void {
  const world = run.world;
  const state = run.state;
  const meeting = run.month.meeting;
  const layers = run.arrangement.layers;
  const presentMinistry = run.arrangement.presentMinistry;
  const sittingForum = meeting.forum;
  const luck = sittingForum.decideLuck;
  const parameters = world.parameters;
  const table = meeting.table;
  const waitsFor = state.waitsFor;
  const isInScope = sittingForum.isInScope;
  const isMember = sittingForum.isMember;
  const cellOf = world.mandateCell;
  const ministryOf = world.mandateMinistry;
  const unitMinistry = world.unitMinistry;
  let left = agenda;
  for (let i = 0; i < meeting.matters && left > 0; i++) {
    const e = table[i];
    if (isInScope[cellOf[e]] === 0) continue;
    const one = ministryOf[e];
    const other = unitMinistry[waitsFor[e]];
    if (!concerns(isMember, presentMinistry, one, other) || !isKnown(run, e)) continue;
    left -= 1;
    const came: number = meeting.present[presentMinistry[one]] + meeting.present[presentMinistry[other]];
    const trust = state.trust[one * world.ministries + other];
    const betweenThem: number =
      came === 2 ? parameters.decisionWithoutTrust + (1 - parameters.decisionWithoutTrust) * trust : 0;
    const high = Math.max(layers[presentMinistry[one]], layers[presentMinistry[other]]);
    const chance =
      (1 - (1 - betweenThem) * (1 - meeting.arbitration * (came / 2))) *
      passage(parameters.layerPass, high);
    if (drawOf(luck, world.luck.mandate, e, state.month) < chance) {
      resolve(state, e);
      state.resolvedInMeetings += 1;
      trustBetween(state.trust, world.ministries, one, other, trust + parameters.trustGained * (1 - trust));
      if (isOfTheCentre(sittingForum.role)) {
        state.trustInCentre[one] += parameters.centreTrustGained * (1 - state.trustInCentre[one]);
        state.trustInCentre[other] += parameters.centreTrustGained * (1 - state.trustInCentre[other]);
      }
    } else {
      trustBetween(state.trust, world.ministries, one, other, trust - parameters.trustLost * trust);
    }
  }
}
