import type { Simulated, Standing } from '../kernels/records.ts';
import type { i32 } from '../numbers/whole.ts';

/** Is the obstacle of a mandate one that a forum can decide: pending, in its scope, between its members of two present-day ministries? */
export function concerns(simulation: Simulated, standing: Standing, mandate: i32): boolean {
  const world = simulation.world;
  const partner = simulation.state.waitsFor[mandate];
  if (partner < 0 || standing.isInScope[world.mandateCell[mandate]] === 0) return false;
  const presentMinistry = simulation.arrangement.presentMinistry;
  const one = world.mandateMinistry[mandate];
  const other = world.unitMinistry[partner];
  if (standing.isMember[one] === 0 || standing.isMember[other] === 0) return false;
  return presentMinistry[one] !== presentMinistry[other];
}
