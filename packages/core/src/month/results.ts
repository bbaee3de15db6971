import { observeResults } from '../metrics/observe.ts';
import type { Simulation } from '../simulate/simulation.ts';

/**
 * Results follow work with a lag: Q_k ← (1 − φ_o)·Q_k + φ_o·O_k, and what is reported likewise (ODD
 * §7.7.7). At φ_o = 1 results are O_k, and nothing is kept here.
 */
export function results(run: Simulation): void {
  const { world, state, observation } = run;
  const { resultLag } = world.parameters;
  if (resultLag === 1) return;
  observeResults(run);
  const step = state.month === 0 ? 1 : resultLag;
  for (let k = 0; k < world.goals; k++) {
    state.result[k] = (1 - step) * state.result[k] + step * observation.outcome[k];
    state.reportedResult[k] = (1 - step) * state.reportedResult[k] + step * observation.reportedOutcome[k];
  }
}
