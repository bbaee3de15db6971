import type { i32 } from '../numbers/whole.ts';
import type { World } from '../government/world.ts';

/**
 * V_k if only units in the same cell can contradict each other: the mean over the goal's cells, weighted
 * by effort, of the effort-weighted variance of `held` among the units at work there (ODD §7.7.6); 0 if
 * nobody works.
 * @param effort - shape [mandate]
 * @param held - shape [link]: stances, or ideals
 */
export function varianceInCells(world: World, goal: i32, effort: Float64Array, held: Float64Array): number {
  const cells = world.goalCells;
  const mandates = world.cellMandates;
  let total: number = 0;
  let squares: number = 0;
  for (let place = cells.start[goal]; place < cells.start[goal + 1]; place++) {
    const first = mandates.start[cells.items[place]];
    const end = mandates.start[cells.items[place] + 1];
    let inCell: number = 0;
    let mean: number = 0;
    for (let i = first; i < end; i++) {
      const e = mandates.items[i];
      inCell += effort[e];
      mean += effort[e] * held[linkIn(world, goal, e)];
    }
    if (!(inCell > 0)) continue;
    mean /= inCell;
    total += inCell;
    for (let i = first; i < end; i++) {
      const e = mandates.items[i];
      const apart = held[linkIn(world, goal, e)] - mean;
      squares += effort[e] * apart * apart;
    }
  }
  return total > 0 ? squares / total : 0;
}

/** The link of a mandate in one of the goals of its cell. */
export function linkIn(world: World, goal: i32, mandate: i32): i32 {
  const links = world.mandateLinks;
  let place = links.start[mandate];
  while (world.linkGoal[links.items[place]] !== goal) place += 1;
  return links.items[place];
}
