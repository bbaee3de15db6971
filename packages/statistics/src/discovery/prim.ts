import type { Draw } from '../bootstrap/draw.ts';
import { resampled } from '../bootstrap/resampled.ts';
import { boxOf, edgesOf, inside, isLimited, type Box, type Edges, type Limit } from './box.ts';
import { boxSentence } from './boxSentence.ts';
import { paste } from './paste.ts';
import { peel, type PeelOptions } from './peel.ts';
import { quasiP } from './quasiP.ts';
import { chosenWorlds, columnsOf, drawsOf, type Worlds } from './worlds.ts';

/** A limit of the box that was found, and how far to trust it. */
export interface FoundLimit extends Limit {
  /**
   * How often chance alone would make the box as dense without this limit, in [0, 1]; small: the limit is
   * needed.
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
   * The box chosen from it, pasted, freed of limits that chance explains, and found once more along the
   * parameters that are left.
   */
  readonly box: Box;
  /** Limits of the chosen box, and how far to trust each. */
  readonly limits: readonly FoundLimit[];
  /** How often parameters outside the box were limited in resamples, in [0, 1]; NaN without resamples. */
  readonly others: readonly { readonly name: string; readonly reproduced: number }[];
  /**
   * Coverage and density that boxes of resamples have among worlds they have not seen: what to expect of
   * new worlds. NaN without resamples.
   */
  readonly unseen: { readonly coverage: number; readonly density: number };
  /** The box in words: where to look for what is looked for. */
  readonly sentence: string;
}

/** How the box is peeled, chosen and cleared of limits that chance explains. */
export interface PrimOptions extends PeelOptions {
  /** Limits with a larger quasi-p-value are dropped. @defaultValue 0.05 */
  readonly largestQuasiP?: number;
  /**
   * Which box of the path: at least so dense, and of those the one that covers most (the densest of all
   * where none is); at least such coverage, and of those the densest; or, left out, the one with the
   * largest mass × (density − density everywhere).
   */
  readonly choose?: { readonly density: number } | { readonly coverage: number };
  /** Resamples of worlds that tell the stability. @defaultValue 20 */
  readonly resamples?: number;
}

/**
 * Scenario discovery by PRIM: a box of parameters in which cases are dense. Which of the boxes on the path
 * it is, says `choose`.
 * @throws {RangeError} for tables that do not fit, or a density or coverage that is not in (0, 1]
 * @see Friedman & Fisher (1999), Bump hunting in high-dimensional data, Statistics and Computing 9:123–143
 * @see Bryant & Lempert (2010), Thinking inside the box, Technological Forecasting and Social Change 77:34–49
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
 * Peels, chooses, pastes, and drops limits of no use; then once more along the parameters that are left,
 * which no chance slice disturbs now.
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
  // Along a parameter that is the same everywhere there is nothing to peel.
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

/** The place of the box that is wanted; of equals the first, which is the largest. */
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

/** A box of several, and how far all up to it come. */
export interface CoveringBox {
  /** Found among the worlds that no earlier box holds; its shares are of these. */
  readonly found: Discovery;
  /** All boxes up to this one together: share of all cases in them, and of their worlds that are cases. */
  readonly together: { readonly coverage: number; readonly density: number; readonly worlds: number };
}

/**
 * Several boxes: each is looked for among the worlds that are in none before it, until there are `most`, no
 * cases are left, or no limit stands that chance would not explain.
 * @param most - boxes at most, ≥ 1
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
  // As few worlds as a box may hold of all of them, it may hold of what is left.
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
 * The same on worlds drawn again, judged by those not drawn.
 * @param picked - places of the worlds of each draw, repeated or not
 */
function onResample(
  worlds: Worlds,
  picked: readonly (readonly number[])[],
  options: PrimOptions,
): { names: string[]; unseen: Box } {
  const places = picked.flat();
  const drawn = {
    ...chosenWorlds(worlds, places),
    // What is drawn twice counts twice.
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
