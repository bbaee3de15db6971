import type { i32 } from '../numbers/whole.ts';

/**
 * V_k where only those can contradict each other who work in the same cell: the effort-weighted mean over the goal's cells of
 * the effort-weighted variance of what the units that work there hold on the goal (structure §1.6); 0 if nobody works.
 * @param cellStart, cellOf - cells of each goal
 * @param mandateStart, mandateOf - mandates of each cell
 * @param linkStart, linkOf - links of each mandate
 * @param effort - shape [mandate]
 * @param held - shape [link]: stances, or ideals
 */
export function varianceInCells(
  goal: i32,
  cellStart: Int32Array,
  cellOf: Int32Array,
  mandateStart: Int32Array,
  mandateOf: Int32Array,
  linkStart: Int32Array,
  linkOf: Int32Array,
  linkGoal: Int32Array,
  effort: Float64Array,
  held: Float64Array,
): number {
  let total: number = 0;
  let squares: number = 0;
  for (let place = cellStart[goal]; place < cellStart[goal + 1]; place++) {
    const first = mandateStart[cellOf[place]];
    const end = mandateStart[cellOf[place] + 1];
    let inCell: number = 0;
    let mean: number = 0;
    for (let i = first; i < end; i++) {
      const e = mandateOf[i];
      inCell += effort[e];
      mean += effort[e] * held[linkIn(goal, linkStart[e], linkOf, linkGoal)];
    }
    if (!(inCell > 0)) continue;
    mean /= inCell;
    total += inCell;
    for (let i = first; i < end; i++) {
      const e = mandateOf[i];
      const apart = held[linkIn(goal, linkStart[e], linkOf, linkGoal)] - mean;
      squares += effort[e] * apart * apart;
    }
  }
  return total > 0 ? squares / total : 0;
}

/** The link of a mandate in one of the goals of its cell. @param first - place of its first link */
export function linkIn(goal: i32, first: i32, linkOf: Int32Array, linkGoal: Int32Array): i32 {
  let place = first;
  while (linkGoal[linkOf[place]] !== goal) place += 1;
  return linkOf[place];
}
