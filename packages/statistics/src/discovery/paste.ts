import { inside, type Edges } from './box.ts';
import { edgeBetween } from './edgeBetween.ts';

/**
 * Moves edges of a box out again, a slice or an option at a time, as long as that raises the density:
 * peeling is greedy, and a later cut may have made an earlier one needless.
 * @param slice - share of the worlds in the box that a step adds
 * @see Friedman & Fisher (1999), §6.2
 */
export function paste(
  columns: readonly Float64Array[],
  cases: readonly boolean[],
  from: Edges,
  slice: number,
): Edges {
  let edges = from;
  for (;;) {
    const own = densityOf(columns, cases, edges);
    let best: { edges: Edges; density: number } | undefined;
    for (const side of ['low', 'high'] as const) {
      columns.forEach((_, d) => {
        if (!Number.isFinite(edges[side][d])) return;
        const wider = widened(columns, edges, side, d, Math.max(1, Math.floor(slice * own.worlds)));
        const { density } = densityOf(columns, cases, wider);
        if (density > own.density && (best === undefined || density > best.density))
          best = { edges: wider, density };
      });
    }
    edges.without.forEach((places, d) => {
      for (const place of places) {
        const without = edges.without.with(
          d,
          places.filter((other) => other !== place),
        );
        const wider = { ...edges, without };
        const { density } = densityOf(columns, cases, wider);
        if (density > own.density && (best === undefined || density > best.density))
          best = { edges: wider, density };
      }
    });
    if (best === undefined) return edges;
    edges = best.edges;
  }
}

/** The edge moved past so many worlds that lie beyond it and inside all other edges. */
function widened(
  columns: readonly Float64Array[],
  edges: Edges,
  side: 'low' | 'high',
  d: number,
  added: number,
): Edges {
  const column = columns[d];
  const open = { ...edges, low: edges.low.slice(), high: edges.high.slice() };
  open[side][d] = side === 'low' ? -Infinity : Infinity;
  const edge = edges[side][d];
  const beyond = Array.from(column.keys())
    .filter(
      (world) =>
        (side === 'low' ? column[world] < edge : column[world] >= edge) && inside(columns, open, world),
    )
    .map((world) => column[world])
    .sort((a, b) => (side === 'low' ? b - a : a - b));
  let taken = Math.min(added, beyond.length);
  while (taken < beyond.length && beyond[taken] === beyond[taken - 1]) taken++;
  if (taken < beyond.length && taken > 0)
    open[side][d] = edgeBetween(
      Math.min(beyond[taken - 1], beyond[taken]),
      Math.max(beyond[taken - 1], beyond[taken]),
    );
  return open;
}

function densityOf(
  columns: readonly Float64Array[],
  cases: readonly boolean[],
  edges: Edges,
): { worlds: number; density: number } {
  let [worlds, hits] = [0, 0];
  cases.forEach((happened, world) => {
    if (!inside(columns, edges, world)) return;
    worlds++;
    if (happened) hits++;
  });
  return { worlds, density: hits / worlds };
}
