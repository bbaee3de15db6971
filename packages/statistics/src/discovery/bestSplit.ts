import { countByOption } from './countByOption.ts';
import { edgeBetween } from './edgeBetween.ts';

/** A question: is this parameter below `at`, or, for a choice, one of `options`? */
export interface Split {
  readonly dimension: number;
  /** Halfway between the nearest values on both sides; NaN for a choice. */
  readonly at: number;
  /** Indices of the options for which the answer is yes, in ascending order. */
  readonly options?: readonly number[];
  /** Decrease of impurity, in worlds: Σ n p (1 − p) before, minus the same after. */
  readonly gain: number;
}

/**
 * The question that best separates cases, by Gini impurity; on a tie the first parameter and the lowest
 * value win.
 * @param columns - shape [name][world]
 * @param members - worlds to split
 * @param smallest - least number of worlds on each side
 * @param choices - whether a parameter is a choice: its values have no order; shape [name]
 * @returns undefined if no question leaves enough on both sides
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
    // For a choice, the best question takes the options with the lowest shares of cases (Breiman et al.
    // 1984, §4.2).
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

/** For each member, the share of cases among members with its option; shape [world]. */
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
