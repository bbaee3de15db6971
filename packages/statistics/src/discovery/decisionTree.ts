import { bestSplit } from './bestSplit.ts';
import { boxOf, everywhere, type Box, type Edges } from './box.ts';
import { boxSentence } from './boxSentence.ts';
import { columnsOf, type Worlds } from './worlds.ts';

/** A question about one parameter, or a leaf. */
export interface TreeNode {
  /** Number of worlds that reach this node. */
  readonly worlds: number;
  /** Number of these that are cases. */
  readonly cases: number;
  /**
   * The question that splits them; absent in a leaf. Worlds with the parameter below `at`, or with one of
   * `options.below` of a choice, are `below`.
   */
  readonly split?: {
    readonly name: string;
    /** NaN for a choice. */
    readonly at: number;
    /** For a choice only: the options that go `below`, and those that go `above`. */
    readonly options?: { readonly below: readonly string[]; readonly above: readonly string[] };
    readonly below: TreeNode;
    readonly above: TreeNode;
  };
}

/**
 * Questions about parameters, one after another, that separate worlds in which a thing happens from the
 * others.
 */
export interface DecisionTree {
  /** The first question; a leaf if none is worth asking. */
  readonly root: TreeNode;
  /** Its leaves as boxes with a sentence each, densest first. */
  readonly leaves: readonly (Box & { readonly sentence: string })[];
  /** Share of the sampled worlds that the majority in their leaf classifies correctly. */
  readonly right: number;
}

/** How deep a tree may grow, and how much a question must gain. */
export interface TreeOptions {
  /** Questions in a row, 0 to 10; more than three are hard to read. @defaultValue 3 */
  readonly depth?: number;
  /** Smallest share of all worlds a leaf may hold. @defaultValue 0.05 */
  readonly leastMass?: number;
  /**
   * Smallest decrease of impurity that a question must gain, as a share of the total impurity.
   * @defaultValue 0.02
   */
  readonly leastGain?: number;
}

/** Deepest tree: a deeper one would describe single worlds. */
export const DEEPEST = 10;

/**
 * A shallow decision tree (CART by Gini impurity) that separates cases from other worlds. Leaves cover all
 * worlds and never overlap: easier to read than a PRIM box, though its boxes are looser.
 * @throws {RangeError} for tables that do not fit, or a depth above 10
 * @see Breiman, Friedman, Olshen & Stone (1984), Classification and Regression Trees
 */
export function decisionTree(
  worlds: Worlds,
  { depth = 3, leastMass = 0.05, leastGain = 0.02 }: TreeOptions = {},
): DecisionTree {
  if (!(Number.isInteger(depth) && depth >= 0 && depth <= DEEPEST))
    throw new RangeError(`decisionTree: expected a depth of 0 to ${DEEPEST}, received ${depth}`);
  const columns = columnsOf(worlds);
  const { names, options: choices, cases } = worlds;
  const isChoice = names.map((name) => choices?.[name] !== undefined);
  const smallest = Math.max(1, leastMass * cases.length);
  const whole = cases.filter(Boolean).length;
  const least = leastGain * whole * (1 - whole / cases.length);
  const leaves: (Box & { sentence: string })[] = [];
  const grow = (members: readonly number[], edges: Edges, deeper: number): TreeNode => {
    const node = { worlds: members.length, cases: members.filter((world) => cases[world]).length };
    const split = deeper === 0 ? undefined : bestSplit(columns, cases, members, smallest, isChoice);
    if (split === undefined || split.gain < least || split.gain === 0) {
      const box = boxOf(worlds, columns, edges);
      leaves.push({ ...box, sentence: boxSentence(box) });
      return node;
    }
    const { dimension, at, options } = split;
    const column = columns[dimension];
    const own = choices?.[names[dimension]] ?? [];
    const others =
      options === undefined
        ? []
        : [...new Set(members.map((world) => column[world]))]
            .filter((place) => !options.includes(place))
            .sort((a, b) => a - b);
    const but = (places: readonly number[]): Edges => ({
      ...edges,
      without: edges.without.with(
        dimension,
        [...own.keys()].filter((place) => !places.includes(place)),
      ),
    });
    const [left, right] =
      options === undefined
        ? [
            { ...edges, high: edges.high.with(dimension, at) },
            { ...edges, low: edges.low.with(dimension, at) },
          ]
        : [but(options), but(others)];
    const goesLeft = (world: number): boolean =>
      options === undefined ? column[world] < at : options.includes(column[world]);
    return {
      ...node,
      split: {
        name: names[dimension],
        at,
        ...(options === undefined
          ? {}
          : {
              options: {
                below: options.map((place) => own[place]),
                above: others.map((place) => own[place]),
              },
            }),
        below: grow(members.filter(goesLeft), left, deeper - 1),
        above: grow(
          members.filter((world) => !goesLeft(world)),
          right,
          deeper - 1,
        ),
      },
    };
  };
  const root = grow(Array.from(cases.keys()), everywhere(names.length), depth);
  return {
    root,
    leaves: leaves.toSorted((a, b) => b.density - a.density),
    right:
      leaves.reduce((sum, leaf) => sum + Math.max(leaf.cases, leaf.worlds - leaf.cases), 0) / cases.length,
  };
}
