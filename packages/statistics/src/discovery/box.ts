import type { Worlds } from './worlds.ts';

/** Where a parameter must lie: at `low` or above, below `high`; `null` means no limit. */
export interface Limit {
  /** Name of the parameter. */
  readonly name: string;
  /** Least value in the box, in the unit of the parameter; `null`: no limit below. */
  readonly low: number | null;
  /** Values in the box lie below this; `null`: no limit above. */
  readonly high: number | null;
  /** For a choice: the options it may have; `low` and `high` are then null. */
  readonly options?: readonly string[];
}

/** A region of the space of worlds, and how well it separates the cases. */
export interface Box {
  /** Of limited parameters only, in the order of the names. */
  readonly limits: readonly Limit[];
  /** Number of worlds in the box. */
  readonly worlds: number;
  /** Number of cases in the box. */
  readonly cases: number;
  /** Share of all cases that lie in the box. NaN without cases. */
  readonly coverage: number;
  /** Share of worlds in the box that are cases. NaN for an empty box. */
  readonly density: number;
  /** Share of all worlds that lie in the box. */
  readonly mass: number;
}

/** For every parameter the lowest value inside and the first value above; ±Infinity without a limit. */
export interface Edges {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** For every parameter, indices of options that are excluded; empty unless it is a choice. */
  readonly without: readonly (readonly number[])[];
}

export const everywhere = (names: number): Edges => ({
  low: new Float64Array(names).fill(-Infinity),
  high: new Float64Array(names).fill(Infinity),
  without: Array.from({ length: names }, () => []),
});

/** Is the value of every parameter within its edges? */
export const inside = (
  columns: readonly Float64Array[],
  { low, high, without }: Edges,
  world: number,
): boolean =>
  columns.every(
    (column, d) =>
      column[world] >= low[d] && column[world] < high[d] && !without[d].includes(column[world]),
  );

/** Is the parameter limited at all? */
export const isLimited = ({ low, high, without }: Edges, d: number): boolean =>
  low[d] > -Infinity || high[d] < Infinity || without[d].length > 0;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Counts worlds and cases within edges. */
export function boxOf(
  { names, options, cases }: Worlds,
  columns: readonly Float64Array[],
  edges: Edges,
): Box {
  let [worlds, hits, all] = [0, 0, 0];
  cases.forEach((happened, world) => {
    if (happened) all++;
    if (!inside(columns, edges, world)) return;
    worlds++;
    if (happened) hits++;
  });
  return {
    limits: names.flatMap((name, d): Limit[] => {
      if (!isLimited(edges, d)) return [];
      const limit = { name, low: finite(edges.low[d]), high: finite(edges.high[d]) };
      if (options?.[name] === undefined) return [limit];
      // Options that no world has are unknown: they are not listed.
      const values = new Set(columns[d]);
      const left = options[name].filter(
        (_, place) => values.has(place) && !edges.without[d].includes(place),
      );
      return [{ ...limit, options: left }];
    }),
    worlds,
    cases: hits,
    coverage: hits / all,
    density: hits / worlds,
    mass: worlds / cases.length,
  };
}

/** The edges of limits, in the order of `names`. */
export function edgesOf(
  { names, options }: Pick<Worlds, 'names' | 'options'>,
  limits: readonly Limit[],
): Edges {
  const { low, high } = everywhere(names.length);
  for (const limit of limits) {
    low[names.indexOf(limit.name)] = limit.low ?? -Infinity;
    high[names.indexOf(limit.name)] = limit.high ?? Infinity;
  }
  const without = names.map((name) => {
    const left = limits.find((limit) => limit.name === name)?.options;
    return left === undefined ? [] : placesBut(options?.[name] ?? [], left);
  });
  return { low, high, without };
}

/** Indices of options that are not among those left. */
const placesBut = (options: readonly string[], left: readonly string[]): number[] =>
  [...options.keys()].filter((place) => !left.includes(options[place]));
