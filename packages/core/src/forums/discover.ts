import { drawOf } from '../random/drawUniform.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { i32 } from '../numbers/whole.ts';
import { concerns } from './concerns.ts';
import { isOfTheCentre } from './roles.ts';

/** Bits of `State.known`: forums under the centre, a czar or the prime minister; all other forums. */
const CENTRE_KNOWS = 1;
const PEERS_KNOW = 2;

/** Does this kind of forum know the obstacle of a mandate? With a chance of discovery of 1 all are known at once. */
export function isKnown(run: Simulation, mandate: i32): boolean {
  if (run.world.parameters.discovery === 1) return true;
  return (run.state.known[mandate] & kindOf(run.month.meeting.forum.role)) !== 0;
}

/**
 * A forum looks for obstacles between its members that its kind does not know yet (ODD §7.7.5): each is
 * found with the chance σ, in a data-driven forum at least κ.
 */
export function discover(run: Simulation): void {
  const world = run.world;
  const chance = world.parameters.discovery;
  if (chance === 1) return;
  const state = run.state;
  const sittingForum = run.month.meeting.forum;
  const found =
    sittingForum.terms.dataDriven === 1 ? Math.max(chance, sittingForum.terms.capability) : chance;
  const luck = sittingForum.discoverLuck;
  const kind = kindOf(sittingForum.role);
  const waitsFor = state.waitsFor;
  const isInScope = sittingForum.isInScope;
  const presentMinistry = run.arrangement.presentMinistry;
  const meeting = run.month.meeting;
  for (let i = 0; i < meeting.matters; i++) {
    const e = meeting.table[i];
    if ((state.known[e] & kind) !== 0 || isInScope[world.mandateCell[e]] === 0) continue;
    const one = world.mandateMinistry[e];
    if (!concerns(sittingForum.isMember, presentMinistry, one, world.unitMinistry[waitsFor[e]])) continue;
    if (drawOf(luck, world.luck.mandate, e, state.month) < found) state.known[e] |= kind;
  }
}

function kindOf(role: i32): i32 {
  return isOfTheCentre(role) ? CENTRE_KNOWS : PEERS_KNOW;
}
