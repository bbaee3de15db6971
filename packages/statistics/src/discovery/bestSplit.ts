import { edgeBetween } from './edgeBetween.ts';

/** A question: is this parameter below `at`? */
export interface Split {
  readonly dimension: number;
  /** Halfway between the nearest values on both sides. */
  readonly at: number;
  /** Fall of impurity, in worlds: Σ n p (1 − p) before, minus the same after. */
  readonly gain: number;
}

/**
 * The question that tells cases apart best, by Gini impurity. Of equal ones the first parameter's and the lowest wins.
 * @param columns - shape [name][world]
 * @param members - worlds to split
 * @param smallest - worlds that each side must hold
 * @returns nothing where no question leaves enough on both sides
 */
export function bestSplit(
  columns: readonly Float64Array[],
  cases: readonly boolean[],
  members: readonly number[],
  smallest: number,
): Split | undefined {
  const all = members.filter((world) => cases[world]).length;
  const before = impurity(members.length, all);
  let best: Split | undefined;
  columns.forEach((column, dimension) => {
    const order = members.toSorted((a, b) => column[a] - column[b] || a - b);
    let hits = 0;
    for (let left = 1; left < order.length; left++) {
      if (cases[order[left - 1]]) hits++;
      const [below, above] = [column[order[left - 1]], column[order[left]]];
      if (below === above || left < smallest || order.length - left < smallest) continue;
      const gain = before - impurity(left, hits) - impurity(order.length - left, all - hits);
      if (best === undefined || gain > best.gain + 1e-12)
        best = { dimension, at: edgeBetween(below, above), gain };
    }
  });
  return best;
}

const impurity = (worlds: number, cases: number): number => cases * (1 - cases / worlds);
