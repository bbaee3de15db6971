import { learn } from '../month/account.ts';
import { tally } from '../month/tally.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { allocateBest } from './allocateBest.ts';
import type { Benchmark } from './benchmark.ts';
import { chooseStances } from './chooseStances.ts';
import { shareStances } from './shareStances.ts';

/**
 * A month of the planner (ODD §7.8): no meetings and no obstacles; stances, then the best allocations given them, with
 * this month's needs; competence follows. The bound has full consistency and full adaptation at once.
 */
export function command(run: Simulation): void {
  const state = run.state;
  const benchmark = run.arrangement.benchmark!;
  leaveNothingOpen(run);
  if (benchmark.isBound) shareStances(run);
  else chooseStances(run);
  allocateBest(run, state.month === run.arrangement.since);
  deliver(run, benchmark);
  tally(run.world, state, run.arrangement.linkPresent);
  learn(run);
}

/** No obstacles, no pressure and no meetings: nothing is gamed, and all capacity is there. */
function leaveNothingOpen(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  state.pending = 0;
  for (let e = 0; e < world.mandates; e++) {
    state.waitsFor[e] = -1;
    state.known[e] = 0;
  }
  for (let k = 0; k < world.goals; k++) state.gaming[k] = 0;
  for (let m = 0; m < world.ministries; m++) state.meetingShare[m] = 0;
  for (let u = 0; u < world.units; u++) state.netCapacity[u] = world.capacity[u];
}

/** What the allocations supply, seen at once. */
function deliver(run: Simulation, benchmark: Benchmark): void {
  const world = run.world;
  const state = run.state;
  for (let c = 0; c < world.cells; c++) state.cellSupply[c] = 0;
  for (let e = 0; e < world.mandates; e++) {
    const effort = state.allocation[e] * world.capacity[world.mandateUnit[e]];
    const supply = state.competence[world.mandateSkill[e]] * effort * benchmark.fit[e];
    state.effort[e] = effort;
    state.supply[e] = state.seen[e] = supply;
    state.cellSupply[world.mandateCell[e]] += supply;
  }
  for (let c = 0; c < world.cells; c++) state.cellSeen[c] = state.cellSupply[c];
}
