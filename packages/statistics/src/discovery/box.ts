import type { Worlds } from './worlds.ts';

/** Where a parameter must lie: at `low` or above, below `high`; `null` where it is not limited. */
export interface Limit {
  readonly name: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** A part of the space of worlds, and how well it tells the cases. */
export interface Box {
  /** Of limited parameters only, in the order of the names. */
  readonly limits: readonly Limit[];
  readonly worlds: number;
  /** Cases in the box: how often the thing happened there. */
  readonly cases: number;
  /** Share of all cases that lie in the box. NaN without cases. */
  readonly coverage: number;
  /** Share of worlds in the box that are cases: the mean of the outcome there. NaN of an empty box. */
  readonly density: number;
  /** Share of all worlds that lie in the box. */
  readonly mass: number;
}

/** Lowest value and first value too high of every parameter; ±Infinity where not limited. */
export interface Edges {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export const everywhere = (names: number): Edges => ({
  low: new Float64Array(names).fill(-Infinity),
  high: new Float64Array(names).fill(Infinity),
});

/** Is the value of every parameter within its edges? */
export const inside = (columns: readonly Float64Array[], { low, high }: Edges, world: number): boolean =>
  columns.every((column, d) => column[world] >= low[d] && column[world] < high[d]);

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Counts worlds and cases within edges. */
export function boxOf({ names, cases }: Worlds, columns: readonly Float64Array[], edges: Edges): Box {
  let [worlds, hits, all] = [0, 0, 0];
  cases.forEach((happened, world) => {
    if (happened) all++;
    if (!inside(columns, edges, world)) return;
    worlds++;
    if (happened) hits++;
  });
  return {
    limits: names
      .map((name, d) => ({ name, low: finite(edges.low[d]), high: finite(edges.high[d]) }))
      .filter(({ low, high }) => low !== null || high !== null),
    worlds,
    cases: hits,
    coverage: hits / all,
    density: hits / worlds,
    mass: worlds / cases.length,
  };
}

/** The edges of limits, in the order of `names`. */
export function edgesOf(names: readonly string[], limits: readonly Limit[]): Edges {
  const edges = everywhere(names.length);
  for (const { name, low, high } of limits) {
    edges.low[names.indexOf(name)] = low ?? -Infinity;
    edges.high[names.indexOf(name)] = high ?? Infinity;
  }
  return edges;
}
