import { drawUniform } from '../kernels/luck.ts';
import type { Simulated } from '../kernels/records.ts';
import type { i32 } from '../numbers/whole.ts';
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
  const presentMinistry = simulation.arrangement.presentMinistry;
  const standing = simulation.month.meeting.forum;
  const found = standing.terms.dataDriven === 1 ? Math.max(chance, standing.terms.capability) : chance;
  const luck = standing.discoverLuck;
  const kind = kindOf(standing.role);
  for (let i = 0; i < state.pending; i++) {
    const e = state.queue[i];
    if (
      state.waitsFor[e] < 0 ||
      standing.isInScope[world.mandateCell[e]] === 0 ||
      (state.known[e] & kind) !== 0
    )
      continue;
    const one = world.mandateMinistry[e];
    const other = world.unitMinistry[state.waitsFor[e]];
    if (
      standing.isMember[one] === 0 ||
      standing.isMember[other] === 0 ||
      presentMinistry[one] === presentMinistry[other]
    )
      continue;
    if (drawUniform(luck.key0, luck.key1, world.luck.mandate[e], state.month) < found)
      state.known[e] |= kind;
  }
}

function kindOf(role: i32): i32 {
  return isOfTheCentre(role) ? CENTRE_KNOWS : PEERS_KNOW;
}
