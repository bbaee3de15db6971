import { phases, phasesOfBenchmark } from './phases.ts';
import { befall } from './befall.ts';
import { arrangeAnew, putInForce } from './putInForce.ts';
import type { Simulation } from './simulation.ts';

/** Advances a run by one month. */
export function step(simulation: Simulation): void {
  change(simulation);
  const inForce = simulation.arrangement.regime.benchmark === undefined ? phases : phasesOfBenchmark;
  // Nobody looks between the steps: numbers are handed over once a month.
  const compiled = simulation.witness === undefined ? simulation.compiled : undefined;
  compiled?.handOver(simulation);
  for (const { name, run } of inForce) {
    simulation.witness?.before(simulation, { kind: 'phase', name });
    run(simulation);
    simulation.witness?.after(simulation, { kind: 'phase', name });
  }
  compiled?.bringBack(simulation);
  simulation.state.month++;
}

/** What changes at the start of a month: shocks befall the government, then a step is put in force. */
function change(simulation: Simulation): void {
  const capacitiesChanged = befall(simulation);
  const { steps, state } = simulation;
  for (let i = 0; i < steps.length; i++) {
    if (steps[i].month === state.month) {
      putInForce(simulation, steps[i], i === 0);
      return;
    }
  }
  if (capacitiesChanged) arrangeAnew(simulation);
}
