import { observeResults } from '../metrics/observe.ts';
import type { Simulation } from '../simulate/simulation.ts';

/**
 * Results are a stock that follows work: Q_k ← (1 − φ_o)·Q_k + φ_o·O_k, what is reported likewise
 * (ODD §7.7.7). At φ_o = 1 they are O_k.
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
