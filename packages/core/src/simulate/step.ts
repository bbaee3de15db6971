import { orderOf } from '../month/order.ts';
import { befall } from './befall.ts';
import { arrangeAnew, putInForce } from './putInForce.ts';
import type { Simulation } from './simulation.ts';

/** Advances a run by one month. */
export function step(simulation: Simulation): void {
  change(simulation);
  // If nothing looks at the run between its steps, numbers are copied over once a month, not once a step.
  const isAlone = simulation.witness === undefined && simulation.acting === undefined;
  const compiled = isAlone ? simulation.compiled : undefined;
  compiled?.handOver(simulation);
  for (const { name, run } of orderOf(simulation)) {
    simulation.witness?.before(simulation, { kind: 'phase', name });
    run(simulation);
    simulation.witness?.after(simulation, { kind: 'phase', name });
  }
  compiled?.bringBack(simulation);
  simulation.state.month++;
}

/** Changes at the start of a month: shocks, then a step put in force. */
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
