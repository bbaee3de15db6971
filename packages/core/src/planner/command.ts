import { learn, moveResults } from '../phases/account.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { tallyGoals } from '../state/tallyGoals.ts';
import type { Benchmark } from './benchmark.ts';
import { shareStances } from './shareStances.ts';

/**
 * A month of the planner (model §4): no meetings and no obstacles; stances, then the best allocations given them, with
 * this month's needs; competence follows. The bound has full consistency and full adaptation at once.
 */
export function command(simulation: Simulation): void {
  const { world, state, arrangement, kernels, columns } = simulation;
  const benchmark = arrangement.benchmark!;
  state.pending = 0;
  state.waitsFor.fill(-1);
  state.known.fill(0);
  // Nobody presses, so nobody games.
  state.gaming.fill(0);
  state.meetingShare.fill(0);
  state.netCapacity.set(world.capacity);
  if (benchmark.kind === 'planner') kernels.chooseStances(columns.run);
  else shareStances(simulation);
  kernels.allocateBest(columns.run, state.month === arrangement.since);
  deliver(simulation, benchmark);
  tallyGoals(columns.world, columns.state, (arrangement.columns ?? arrangement).linkPresent, kernels);
  learn(simulation);
  moveResults(simulation);
}

/** What the allocations supply, seen at once. */
function deliver(
  { world: { mandates, mandateCell, mandateSkill, mandateUnit, capacity }, state }: Simulation,
  { fit }: Benchmark,
): void {
  const { allocation, competence, effort, supply, seen, cellSupply, cellSeen } = state;
  cellSupply.fill(0);
  for (let e = 0; e < mandates; e++) {
    effort[e] = allocation[e] * capacity[mandateUnit[e]];
    supply[e] = competence[mandateSkill[e]] * effort[e] * fit[e];
    cellSupply[mandateCell[e]] += supply[e];
  }
  seen.set(supply);
  cellSeen.set(cellSupply);
}
