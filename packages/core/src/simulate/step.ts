import { arrange } from '../regimes/arrange.ts';
import { install } from './install.ts';
import { phases, phasesOfBenchmark } from './phases.ts';
import type { Simulation } from './simulation.ts';

/** Advances a run by one month. */
export function step(simulation: Simulation): void {
  if (simulation.state.month === simulation.start) begin(simulation);
  const inForce = simulation.arrangement.regime.benchmark === undefined ? phases : phasesOfBenchmark;
  for (const { name, run } of inForce) {
    simulation.witness?.before(simulation, { kind: 'phase', name });
    run(simulation);
    simulation.witness?.after(simulation, { kind: 'phase', name });
  }
  simulation.state.month++;
}

/** The regime begins: its structure, forums and backing stand from now on, and the centre takes a first view. */
function begin(simulation: Simulation): void {
  const { world: government, regime, luck, state, start } = simulation;
  install(simulation, arrange(government, regime, luck, state, start, {}, simulation.arrangement));
  const { backingFloor } = government.parameters;
  state.backing =
    regime.centre === undefined ? backingFloor : Math.max(backingFloor, regime.centre.mandate);
  state.centreView.set(state.goalIdeal);
}
