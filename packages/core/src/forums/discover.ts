import { drawOf } from '../kernels/luck.ts';
import type { Simulated } from '../kernels/records.ts';
import type { i32 } from '../numbers/whole.ts';
import { concerns } from './concerns.ts';
import { isOfTheCentre } from './roles.ts';

/** Who knows of an obstacle: forums under the centre, a czar or the prime minister; forums of peers. */
const CENTRE_KNOWS = 1;
const PEERS_KNOW = 2;

/** Does this kind of forum know the obstacle of a mandate? With a chance of discovery of 1 all are known at once. */
export function isKnown(simulation: Simulated, mandate: i32): boolean {
  if (simulation.world.parameters.discovery === 1) return true;
  return (simulation.state.known[mandate] & kindOf(simulation.month.meeting.forum.role)) !== 0;
}

/**
 * A forum looks for obstacles between its members that its kind does not know yet (structure §1.5): each is found with the
 * chance σ, in a data-driven forum at least κ.
 */
export function discover(simulation: Simulated): void {
  const world = simulation.world;
  const chance = world.parameters.discovery;
  if (chance === 1) return;
  const state = simulation.state;
  const standing = simulation.month.meeting.forum;
  const found = standing.terms.dataDriven === 1 ? Math.max(chance, standing.terms.capability) : chance;
  const luck = standing.discoverLuck;
  const kind = kindOf(standing.role);
  const waitsFor = state.waitsFor;
  const isInScope = standing.isInScope;
  const isMember = standing.isMember;
  const mandateCell = world.mandateCell;
  const mandateMinistry = world.mandateMinistry;
  const unitMinistry = world.unitMinistry;
  const presentMinistry = simulation.arrangement.presentMinistry;
  for (let i = 0; i < state.pending; i++) {
    const e = state.queue[i];
    if (
      (state.known[e] & kind) !== 0 ||
      !concerns(
        e,
        waitsFor,
        isInScope,
        mandateCell,
        isMember,
        mandateMinistry,
        unitMinistry,
        presentMinistry,
      )
    )
      continue;
    if (drawOf(luck, world.luck.mandate, e, state.month) < found) state.known[e] |= kind;
  }
}

function kindOf(role: i32): i32 {
  return isOfTheCentre(role) ? CENTRE_KNOWS : PEERS_KNOW;
}
