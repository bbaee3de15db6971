import type { Draw } from '../bootstrap/draw.ts';
import { resampled } from '../bootstrap/resampled.ts';
import { boxOf, edgesOf, inside, isLimited, type Box, type Edges, type Limit } from './box.ts';
import { boxSentence } from './boxSentence.ts';
import { paste } from './paste.ts';
import { peel, type PeelOptions } from './peel.ts';
import { quasiP } from './quasiP.ts';
import { chosenWorlds, columnsOf, drawsOf, type Worlds } from './worlds.ts';

/** A limit of the box found, and how far to trust it. */
export interface FoundLimit extends Limit {
  /**
   * Probability that chance alone would make the box as dense without this limit, in [0, 1]; small: the
   * limit is needed.
   */
  readonly quasiP: number;
  /** Share of resamples in which this parameter is limited too, in [0, 1]; NaN without resamples. */
  readonly reproduced: number;
}

/** A box of parameter ranges in which a thing happens (PRIM), and how well founded its limits are. */
export interface Discovery {
  /** The whole path of peeling, from everywhere to the smallest box: coverage given up for density. */
  readonly trajectory: readonly Box[];
  /**
   * The chosen box: pasted, without limits that chance explains, and found again along the parameters that
   * are left.
   */
  readonly box: Box;
  /** Limits of the chosen box, and how far to trust each. */
  readonly limits: readonly FoundLimit[];
  /** How often parameters outside the box were limited in resamples, in [0, 1]; NaN without resamples. */
  readonly others: readonly { readonly name: string; readonly reproduced: number }[];
  /**
   * Mean coverage and density of the resamples' boxes among worlds they have not seen: what to expect for
   * new worlds. NaN without resamples.
   */
  readonly unseen: { readonly coverage: number; readonly density: number };
  /** The box in words. */
  readonly sentence: string;
}

/** How the box is peeled, chosen and cleared of limits that chance explains. */
export interface PrimOptions extends PeelOptions {
  /** Limits with a larger quasi-p-value are dropped. @defaultValue 0.05 */
  readonly largestQuasiP?: number;
  /**
   * Which box of the path to choose: with at least this density, the one that covers most (if none is
   * dense enough, the densest); with at least this coverage, the densest; left out, the one with the
   * largest mass × (density − overall density).
   */
  readonly choose?: { readonly density: number } | { readonly coverage: number };
  /** Resamples of worlds, to estimate stability. @defaultValue 20 */
  readonly resamples?: number;
}

/**
 * Scenario discovery by PRIM: a box of parameter ranges in which cases are dense.
 * @throws {RangeError} for tables that do not fit, or a density or coverage that is not in (0, 1]
 * @see Friedman & Fisher (1999), Bump hunting in high-dimensional data, Statistics and Computing 9:123–143
 * @see Bryant & Lempert (2010), Thinking inside the box, Technological Forecasting and Social Change
 * 77:34–49
 */
export function prim(worlds: Worlds, draw: Draw, options: PrimOptions = {}): Discovery {
  const columns = columnsOf(worlds);
  for (const [name, share] of Object.entries(options.choose ?? {}))
    if (!(share > 0 && share <= 1))
      throw new RangeError(`prim: expected a ${name} in (0, 1], received ${share}`);
  const { steps, edges } = discover(worlds, columns, options);
  const box = boxOf(worlds, columns, edges);
  const { resamples = 20 } = options;
  const draws = drawsOf(worlds);
  const again =
    resamples === 0
      ? []
      : resampled(
          draws.length,
          (places) =>
            onResample(
              worlds,
              Array.from(places, (place) => draws[place]),
              options,
            ),
          draw,
          resamples,
        );
  const reproduced = (name: string): number =>
    again.filter(({ names }) => names.includes(name)).length / again.length;
  return {
    trajectory: steps.map((step) => boxOf(worlds, columns, step)),
    box,
    limits: box.limits.map((limit) => ({
      ...limit,
      quasiP: quasiP(
        box,
        boxOf(
          worlds,
          columns,
          edgesOf(
            worlds,
            box.limits.filter((other) => other !== limit),
          ),
        ),
        worlds.cases.length / draws.length,
      ),
      reproduced: reproduced(limit.name),
    })),
    others: worlds.names
      .filter((name) => !box.limits.some((limit) => limit.name === name))
      .map((name) => ({ name, reproduced: reproduced(name) })),
    unseen: {
      coverage: meanOfKnown(again.map(({ unseen }) => unseen.coverage)),
      density: meanOfKnown(again.map(({ unseen }) => unseen.density)),
    },
    sentence: boxSentence(box),
  };
}

/**
 * Peels, chooses, pastes, and drops limits that chance explains; then once more along the parameters that
 * are left, undisturbed by the others.
 */
function discover(
  worlds: Worlds,
  columns: readonly Float64Array[],
  options: PrimOptions,
): { steps: Edges[]; edges: Edges } {
  const choices = worlds.names.map((name) => worlds.options?.[name] !== undefined);
  const steps = peel(columns, worlds.cases, options, choices);
  const first = choose(worlds, columns, steps, options);
  const limited = columns.map((_, d) => isLimited(first, d));
  if (!limited.includes(true)) return { steps, edges: first };
  // A constant parameter cannot be peeled.
  const left = columns.map((column, d) => (limited[d] ? column : new Float64Array(column.length)));
  return { steps, edges: choose(worlds, left, peel(left, worlds.cases, options, choices), options) };
}

/** The best box of a path, pasted, without limits that chance explains. */
function choose(
  worlds: Worlds,
  columns: readonly Float64Array[],
  steps: readonly Edges[],
  { largestQuasiP = 0.05, peel: slice = 0.05, choose: wanted }: PrimOptions,
): Edges {
  const boxes = steps.map((step) => boxOf(worlds, columns, step));
  let edges = paste(columns, worlds.cases, steps[chosen(boxes, wanted)], slice);
  const together = worlds.cases.length / drawsOf(worlds).length;
  for (;;) {
    const box = boxOf(worlds, columns, edges);
    const without = box.limits.map((limit) =>
      edgesOf(
        worlds,
        box.limits.filter((other) => other !== limit),
      ),
    );
    const chances = without.map((free) => quasiP(box, boxOf(worlds, columns, free), together));
    const weakest = chances.indexOf(Math.max(...chances));
    if (chances.length === 0 || chances[weakest] <= largestQuasiP) return edges;
    edges = without[weakest];
  }
}

/** Index of the box wanted; on a tie the first, which is the largest. */
function chosen(boxes: readonly Box[], wanted: PrimOptions['choose']): number {
  const best = (worth: (box: Box) => number): number => {
    const all = boxes.map(worth);
    return all.indexOf(Math.max(...all));
  };
  if (wanted === undefined) return best(({ mass, density }) => mass * (density - boxes[0].density));
  if ('coverage' in wanted)
    return best(({ coverage, density }) => (coverage >= wanted.coverage - 1e-12 ? density : -1));
  const dense = boxes.findIndex(({ density }) => density >= wanted.density - 1e-12);
  return dense >= 0 ? dense : best(({ density }) => density);
}

/** One of several boxes, and what all up to it cover. */
export interface CoveringBox {
  /** Found among the worlds in no earlier box; its shares are of these worlds. */
  readonly found: Discovery;
  /**
   * All boxes up to this one together: share of all cases that lie in them, share of their worlds that are
   * cases, number of worlds.
   */
  readonly together: { readonly coverage: number; readonly density: number; readonly worlds: number };
}

/**
 * Several boxes, each searched among the worlds in none before it, until there are `most`, no cases are
 * left, or chance explains every limit.
 * @param most - most boxes, ≥ 1
 * @see Friedman & Fisher (1999), §8 (covering); Bryant & Lempert (2010)
 */
export function primBoxes(
  worlds: Worlds,
  draw: Draw,
  most: number,
  options: PrimOptions = {},
): CoveringBox[] {
  if (!(Number.isInteger(most) && most >= 1))
    throw new RangeError(`primBoxes: expected at least 1 box, received ${most}`);
  const columns = columnsOf(worlds);
  const boxes: CoveringBox[] = [];
  const held = worlds.cases.map(() => false);
  const all = worlds.cases.filter(Boolean).length;
  // The least number of worlds in a box is the same for every box.
  const fewest = (options.leastMass ?? 0.05) * worlds.cases.length;
  while (boxes.length < most) {
    const left = [...held.keys()].filter((world) => !held[world]);
    const remaining = chosenWorlds(worlds, left);
    if (boxes.length > 0 && (!remaining.cases.includes(true) || left.length < 2 * fewest)) break;
    const found = prim(remaining, draw, { ...options, leastMass: fewest / left.length });
    if (boxes.length > 0 && found.limits.length === 0) break;
    const edges = edgesOf(worlds, found.box.limits);
    held.forEach((was, world) => {
      held[world] = was || inside(columns, edges, world);
    });
    const [inAny, cases] = [
      held.filter(Boolean).length,
      held.filter((is, world) => is && worlds.cases[world]).length,
    ];
    boxes.push({ found, together: { coverage: cases / all, density: cases / inAny, worlds: inAny } });
    if (found.limits.length === 0) break;
  }
  return boxes;
}

/**
 * Discovery on resampled worlds, judged by the worlds not drawn.
 * @param picked - indices of the worlds of each draw, repeated or not
 */
function onResample(
  worlds: Worlds,
  picked: readonly (readonly number[])[],
  options: PrimOptions,
): { names: string[]; unseen: Box } {
  const places = picked.flat();
  const drawn = {
    ...chosenWorlds(worlds, places),
    // A draw that is repeated counts twice.
    ...(worlds.groups === undefined ? {} : { groups: picked.flatMap((own, i) => own.map(() => i)) }),
  };
  const columns = columnsOf(drawn);
  const { edges } = discover(drawn, columns, options);
  const seen = new Set(places);
  const unseen = chosenWorlds(
    worlds,
    Array.from(worlds.cases.keys()).filter((world) => !seen.has(world)),
  );
  return {
    names: boxOf(drawn, columns, edges).limits.map(({ name }) => name),
    unseen: boxOf(unseen, unseen.cases.length === 0 ? [] : columnsOf(unseen), edges),
  };
}

function meanOfKnown(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
