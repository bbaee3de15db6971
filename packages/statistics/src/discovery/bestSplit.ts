import { countByOption } from './countByOption.ts';
import { edgeBetween } from './edgeBetween.ts';

/** A question: is this parameter below `at`, or, of a choice, is it one of `options`? */
export interface Split {
  readonly dimension: number;
  /** Halfway between the nearest values on both sides; NaN of a choice. */
  readonly at: number;
  /** Places of the options for which the answer is yes, in rising order. */
  readonly options?: readonly number[];
  /** Fall of impurity, in worlds: Σ n p (1 − p) before, minus the same after. */
  readonly gain: number;
}

/**
 * The question that tells cases apart best, by Gini impurity. Of equal ones the first parameter's and the lowest wins.
 * @param columns - shape [name][world]
 * @param members - worlds to split
 * @param smallest - worlds that each side must hold
 * @param choices - whether a parameter is a choice: its values have no order; shape [name]
 * @returns nothing where no question leaves enough on both sides
 */
export function bestSplit(
  columns: readonly Float64Array[],
  cases: readonly boolean[],
  members: readonly number[],
  smallest: number,
  choices: readonly boolean[] = [],
): Split | undefined {
  const all = members.filter((world) => cases[world]).length;
  const before = impurity(members.length, all);
  let best: Split | undefined;
  columns.forEach((column, dimension) => {
    // Of a choice, the best of all questions asks for the options with the fewest cases (Breiman et al. 1984, §4.2).
    const key = choices[dimension] ? casesByOption(column, cases, members) : column;
    const order = members.toSorted((a, b) => key[a] - key[b] || column[a] - column[b] || a - b);
    let hits = 0;
    for (let left = 1; left < order.length; left++) {
      if (cases[order[left - 1]]) hits++;
      const [below, above] = [column[order[left - 1]], column[order[left]]];
      if (below === above || left < smallest || order.length - left < smallest) continue;
      const gain = before - impurity(left, hits) - impurity(order.length - left, all - hits);
      if (best !== undefined && gain <= best.gain + 1e-12) continue;
      best = choices[dimension]
        ? {
            dimension,
            at: Number.NaN,
            options: [...new Set(order.slice(0, left).map((world) => column[world]))].sort((a, b) => a - b),
            gain,
          }
        : { dimension, at: edgeBetween(below, above), gain };
    }
  });
  return best;
}

/** Of each member, the share of cases among all members that have its option; shape [world]. */
function casesByOption(
  column: Float64Array,
  cases: readonly boolean[],
  members: readonly number[],
): Float64Array {
  const counts = countByOption(column, cases, members);
  const shares = new Float64Array(column.length);
  for (const world of members) {
    const count = counts.get(column[world])!;
    shares[world] = count.cases / count.worlds;
  }
  return shares;
}

const impurity = (worlds: number, cases: number): number => cases * (1 - cases / worlds);
