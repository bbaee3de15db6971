import { command } from '../planner/command.ts';
import { account } from '../phases/account.ts';
import { implement } from '../phases/implement.ts';
import { meet } from '../phases/meet.ts';
import { plan } from '../phases/plan.ts';
import { world } from '../phases/world.ts';
import { arrange } from '../regimes/arrange.ts';
import type { Simulation } from './simulation.ts';

/** One phase of a month; changes the state in place. */
export type Phase = (simulation: Simulation) => void;

/** In the order of model §2; what is observed is the end of the month. */
export const phases: readonly Phase[] = [world, meet, plan, implement, account];

/** Under a benchmark one mind decides all; nobody meets, plans or waits (model §4). */
export const phasesOfBenchmark: readonly Phase[] = [world, command];

/** Advances a run by one month. */
export function step(simulation: Simulation): void {
  if (simulation.state.month === simulation.start) begin(simulation);
  const inForce = simulation.arrangement.regime.benchmark === undefined ? phases : phasesOfBenchmark;
  for (const phase of inForce) phase(simulation);
  simulation.state.month++;
}

/** The regime begins: its structure, forums and backing stand from now on, and the centre takes a first view. */
function begin(simulation: Simulation): void {
  const { world: government, regime, luck, state, start } = simulation;
  simulation.arrangement = arrange(government, regime, luck, state, start);
  const { backingFloor } = government.parameters;
  state.backing = regime.centre === undefined ? backingFloor : Math.max(backingFloor, regime.centre.mandate);
  state.centreView.set(state.goalIdeal);
}
