import type { Simulation } from '../simulate/simulation.ts';

/**
 * Full consistency and full adaptation at once: all take the goal's mean ideal as their stance, at no
 * loss.
 */
export function shareStances(run: Simulation): void {
  const world = run.world;
  const state = run.state;
  const benchmark = run.arrangement.benchmark!;
  for (let e = 0; e < world.mandates; e++) benchmark.fit[e] = 1;
  for (let k = 0; k < world.goals; k++) benchmark.goalWorth[k] = world.goalWeight[k];
  for (let l = 0; l < world.links; l++) state.stance[l] = state.goalIdeal[world.linkGoal[l]];
}
