import type { Cells } from './cells.ts';
import { int32 } from './columns.ts';
import type { Government } from './government.ts';
import { groupBy, type Grouping } from './grouping.ts';
import type { Mandates } from './mandates.ts';

/** Links: a unit in a goal for which it has a mandate. By unit, then goal. */
export interface Links {
  /** Shape [link]. */
  readonly unit: Int32Array;
  readonly goal: Int32Array;
  readonly linkMandates: Grouping;
  /** Where the links of each unit begin, shape [unit + 1]. */
  readonly unitLinks: Int32Array;
  /** Links of each mandate, in the order of the goals of its cell, and the weight of each. */
  readonly mandateLinks: Grouping;
  readonly mandateLinkWeight: Float64Array;
}

export function linksOf({ goals: { length: goals } }: Government, cells: Cells, held: Mandates): Links {
  const weightIn = cells.goals.map(() => new Map<number, number>());
  cells.ofGoal.forEach((list, goal) =>
    list.forEach((cell, i) => weightIn[cell].set(goal, cells.weights[goal][i])),
  );
  const units = held.unit.length;
  const unitLinks = new Int32Array(units + 1);
  const mandateStart = new Int32Array(held.cell.length + 1);
  const [linkUnit, linkGoal, items, weights]: number[][] = [[], [], [], []];
  /** The mandate of each item. */
  const ofItem: number[] = [];
  const [NOT_ITS, ITS] = [-1, -2];
  const linkIn = new Int32Array(goals);
  for (let u = 0; u < units; u++) {
    const [first, end] = [held.unitMandates[u], held.unitMandates[u + 1]];
    linkIn.fill(NOT_ITS);
    for (let e = first; e < end; e++) for (const goal of cells.goals[held.cell[e]]) linkIn[goal] = ITS;
    for (let goal = 0; goal < goals; goal++) {
      if (linkIn[goal] !== ITS) continue;
      linkIn[goal] = linkUnit.push(u) - 1;
      linkGoal.push(goal);
    }
    unitLinks[u + 1] = linkUnit.length;
    const links = unitLinks[u + 1] - unitLinks[u];
    for (let e = first; e < end; e++) {
      const cell = held.cell[e];
      for (const goal of cells.goals[cell]) {
        items.push(linkIn[goal]);
        ofItem.push(e);
        weights.push(links * weightIn[cell].get(goal)! * cells.ofGoal[goal].length);
      }
      mandateStart[e + 1] = items.length;
    }
  }
  const byLink = groupBy(items, linkUnit.length);
  return {
    unit: Int32Array.from(linkUnit),
    goal: Int32Array.from(linkGoal),
    linkMandates: { start: byLink.start, items: int32(byLink.items, (item) => ofItem[item]) },
    unitLinks,
    mandateLinks: { start: mandateStart, items: Int32Array.from(items) },
    mandateLinkWeight: Float64Array.from(weights),
  };
}
