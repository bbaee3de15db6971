import { arrange } from '../regimes/arrange.ts';
import { goingOn } from '../regimes/goingOn.ts';
import type { InForce } from '../regimes/inForce.ts';
import { install } from './install.ts';
import type { Simulation } from './simulation.ts';

/**
 * Puts the structure, forums and centre of a step in force. Forums that go on keep their rhythm, end and
 * chair; at the first step none does.
 */
export function putInForce(
  simulation: Simulation,
  { month, regime, leader }: InForce,
  isFirst: boolean,
): void {
  const { world, state, arrangement: before } = simulation;
  const forums = isFirst ? {} : goingOn(world.government, before, regime);
  install(simulation, arrange(simulation, regime, month, { before, forums, leader }));
  const { centre } = simulation.arrangement;
  const { backingFloor } = world.parameters;
  if (isFirst || (centre !== undefined && before.centre === undefined))
    state.centreView.set(state.goalIdeal);
  if (centre === undefined) state.backing = backingFloor;
  else if (isFirst || before.centre === undefined) state.backing = Math.max(backingFloor, centre.mandate);
  // A new leader with a lower mandate brings backing down at once.
  else if (leader.mandate !== before.leader.mandate && centre.mandate < before.centre.mandate)
    state.backing = Math.min(state.backing, Math.max(backingFloor, centre.mandate));
}

/** Arranges the same regime again, after capacities of units have changed. */
export function arrangeAnew(simulation: Simulation): void {
  const { world, arrangement: before } = simulation;
  const { regime, since, leader } = before;
  const forums = goingOn(world.government, before, regime);
  install(simulation, arrange(simulation, regime, since, { before, forums, leader }));
}
