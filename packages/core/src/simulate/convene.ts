import { meet } from '../phases/meet.ts';
import type { Simulation } from './simulation.ts';

/** The meetings of a month: in compiled loops if the run has them and nobody watches. */
export function convene(simulation: Simulation): void {
  const { records, witness, kernels, columns, state, month } = simulation;
  if (records === undefined || witness !== undefined) {
    meet(simulation);
    return;
  }
  records.write('SimulatedState', state);
  kernels.meet(columns.run);
  records.read('SimulatedState', state);
  records.read('SimulatedMonth', month);
}
