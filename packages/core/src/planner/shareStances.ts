import type { Simulation } from '../simulate/simulation.ts';

/** Full consistency and full adaptation: everybody's stance is the goal's, and it costs nobody anything. */
export function shareStances({ world, state, arrangement }: Simulation): void {
  const benchmark = arrangement.benchmark!;
  benchmark.fit.fill(1);
  benchmark.goalWorth.set(world.goalWeight);
  for (let l = 0; l < world.links; l++) state.stance[l] = state.goalIdeal[world.linkGoal[l]];
}
