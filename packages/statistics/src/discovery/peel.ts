import { everywhere, type Edges } from './box.ts';
import { countByOption } from './countByOption.ts';
import { edgeBetween } from './edgeBetween.ts';

export interface PeelOptions {
  /** Share of the worlds in the box that a step takes off. @defaultValue 0.05 */
  readonly peel?: number;
  /** Smallest share of all worlds a box may hold. @defaultValue 0.05 */
  readonly leastMass?: number;
}

/** An edge moved inwards or an option given up, and its gain. */
interface Candidate {
  readonly side: 'low' | 'high' | 'option';
  readonly dimension: number;
  /** The new edge; for an option its index. */
  readonly edge: number;
  /** Increase of the density, per share of the worlds in the box that are given up. */
  readonly gain: number;
  readonly remaining: number;
  /** Gain of a thicker slice at the same end, which decides between thin slices of equal gain. */
  readonly further: number;
}

/**
 * Peels thin slices off the space of worlds, each time the one that raises the density most for the worlds
 * it gives up, until few worlds remain. Worlds with equal values go together; a choice loses one option at
 * a time. With few worlds, many slices gain the same: then a thicker slice decides.
 * @param columns - shape [name][world]
 * @param choices - whether a parameter is a choice: its values have no order; shape [name]
 * @returns edges after each step, the first without limits
 * @see Friedman & Fisher (1999), Bump hunting in high-dimensional data, Statistics and Computing 9:123–143
 * @see Kwakkel & Jaxa-Rozen (2016), Improving scenario discovery for handling heterogeneous uncertainties
 * and multinomial classified outcomes, Environmental Modelling & Software 79:311–321 (the gain per world
 * given up)
 */
export function peel(
  columns: readonly Float64Array[],
  cases: readonly boolean[],
  { peel: slice = 0.05, leastMass = 0.05 }: PeelOptions = {},
  choices: readonly boolean[] = columns.map(() => false),
): Edges[] {
  if (!(slice > 0 && slice < 1))
    throw new RangeError(`prim: expected a share to peel in (0, 1), received ${slice}`);
  // Worlds are sorted by each parameter once; steps only strike some out.
  let orders = columns.map((column) =>
    Int32Array.from(cases.keys()).sort((a, b) => column[a] - column[b] || a - b),
  );
  const steps = [everywhere(columns.length)];
  for (;;) {
    const best = bestSlice(columns, orders, cases, slice, choices);
    if (best === undefined || best.remaining < Math.max(1, leastMass * cases.length)) return steps;
    const last = steps.at(-1)!;
    const { side, dimension, edge } = best;
    steps.push(
      side === 'option'
        ? { ...last, without: last.without.with(dimension, [...last.without[dimension], edge]) }
        : { ...last, [side]: last[side].with(dimension, edge) },
    );
    const column = columns[dimension];
    const kept = (world: number): boolean =>
      side === 'option'
        ? column[world] !== edge
        : side === 'low'
          ? column[world] >= edge
          : column[world] < edge;
    orders = orders.map((order) => order.filter(kept));
  }
}

function bestSlice(
  columns: readonly Float64Array[],
  orders: readonly Int32Array[],
  cases: readonly boolean[],
  slice: number,
  choices: readonly boolean[],
): Candidate | undefined {
  let best: Candidate | undefined;
  const all = orders[0]?.reduce((sum, world) => sum + Number(cases[world]), 0) ?? 0;
  columns.forEach((column, dimension) => {
    if (choices[dimension]) {
      for (const option of optionsOf(column, orders[dimension], cases, all)) {
        const candidate = { ...option, dimension, side: 'option' as const, further: option.gain };
        if (best === undefined || isBetter(candidate, best)) best = candidate;
      }
      return;
    }
    for (const side of ['low', 'high'] as const) {
      const thin = sliceOf(column, orders[dimension], { cases, all }, slice, side);
      if (thin === undefined) continue;
      const thick = sliceOf(
        column,
        orders[dimension],
        { cases, all },
        Math.min(THICKER * slice, 0.5),
        side,
      );
      const candidate = { ...thin, dimension, side, further: thick?.gain ?? thin.gain };
      if (best === undefined || isBetter(candidate, best)) best = candidate;
    }
  });
  return best;
}

const THICKER = 4;

/** Gains that differ by rounding only are equal. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (Math.abs(one.gain - other.gain) > 1e-9) return one.gain > other.gain;
  return Math.abs(one.further - other.further) > 1e-9
    ? one.further > other.further
    : one.remaining > other.remaining;
}

/** The gain of giving up each option, as long as another is left. */
function optionsOf(
  column: Float64Array,
  order: Int32Array,
  cases: readonly boolean[],
  all: number,
): Pick<Candidate, 'edge' | 'gain' | 'remaining'>[] {
  const taken = countByOption(column, cases, order);
  if (taken.size < 2) return [];
  return [...taken].map(([edge, given]) => ({
    edge,
    ...gainOf(order.length, all, given.worlds, given.cases),
  }));
}

/** @returns the increase of the density per share of the worlds given up, and how many are left */
function gainOf(
  worlds: number,
  cases: number,
  taken: number,
  given: number,
): Pick<Candidate, 'gain' | 'remaining'> {
  const remaining = worlds - taken;
  return { remaining, gain: ((cases - given) / remaining - cases / worlds) / (taken / worlds) };
}

/**
 * The slice at one end.
 * @param order - worlds in the box, by ascending value
 * @param all - cases in the box
 */
function sliceOf(
  column: Float64Array,
  order: Int32Array,
  { cases, all }: { readonly cases: readonly boolean[]; readonly all: number },
  slice: number,
  side: 'low' | 'high',
): Pick<Candidate, 'edge' | 'gain' | 'remaining'> | undefined {
  const from = (place: number): number => order[side === 'low' ? place : order.length - 1 - place];
  let taken = Math.max(1, Math.floor(slice * order.length));
  while (taken < order.length && column[from(taken)] === column[from(taken - 1)]) taken++;
  if (taken >= order.length) return undefined;
  let given = 0;
  for (let place = 0; place < taken; place++) if (cases[from(place)]) given++;
  return {
    ...gainOf(order.length, all, taken, given),
    // Halfway between the last world that goes and the first that stays.
    edge: edgeBetween(
      Math.min(column[from(taken - 1)], column[from(taken)]),
      Math.max(column[from(taken - 1)], column[from(taken)]),
    ),
  };
}
