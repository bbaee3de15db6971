import type { Column, Places } from './columns.ts';

/** Where runs have to pass an axis, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Where runs have to pass an axis: in a range, or at some options, by index. */
export type Part = Range | ReadonlySet<number>;

/** By id of a column. */
export type Choice = ReadonlyMap<string, Part>;

const isRange = (part: Part): part is Range => 'low' in part;

/**
 * Whether each run passes on all axes: 1 or 0. A run without a value passes only on axes without a choice.
 */
export function passing(columns: readonly Column[], choice: Choice, runs: number): Uint8Array {
  const passes = new Uint8Array(runs).fill(1);
  for (const { id, values } of columns) {
    const part = choice.get(id);
    if (part === undefined) continue;
    if (isRange(part))
      for (let run = 0; run < runs; run++) {
        const value = values[run];
        if (!(value >= part.low && value <= part.high)) passes[run] = 0;
      }
    else for (let run = 0; run < runs; run++) if (!part.has(values[run])) passes[run] = 0;
  }
  return passes;
}

/** Splits runs, in their order, into those that pass and the first `mostOthers` that do not. */
export function parted(
  order: Uint32Array,
  passes: Uint8Array,
  mostOthers: number,
): { readonly chosen: Uint32Array; readonly others: Uint32Array } {
  const chosen = new Uint32Array(order.length);
  const others = new Uint32Array(Math.min(mostOthers, order.length));
  let [passed, left] = [0, 0];
  for (let i = 0; i < order.length; i++) {
    const run = order[i];
    if (passes[run] === 1) chosen[passed++] = run;
    else if (left < others.length) others[left++] = run;
  }
  return { chosen: chosen.subarray(0, passed), others: others.subarray(0, left) };
}

/** Whether each world has one of these runs: 1 or 0. */
export function worldsAmong(runs: Uint32Array, { world, worlds }: Places): Uint8Array {
  const found = new Uint8Array(worlds);
  for (const run of runs) found[world[run]] = 1;
  return found;
}

/**
 * For one regime: chosen runs, all runs, and for both the mean of a column over those that have a value.
 */
export interface OfRegime {
  readonly chosen: number;
  readonly all: number;
  readonly meanChosen: number;
  readonly meanAll: number;
}

export function byRegime(
  column: Column,
  chosen: Uint32Array,
  { regime, runs }: Places,
  regimes: number,
): OfRegime[] {
  const sums = Array.from({ length: regimes }, () => ({
    chosen: 0,
    all: 0,
    sum: 0,
    count: 0,
    sumAll: 0,
    countAll: 0,
  }));
  for (let run = 0; run < runs; run++) {
    const of = sums[regime[run]];
    of.all++;
    if (Number.isNaN(column.values[run])) continue;
    of.sumAll += column.values[run];
    of.countAll++;
  }
  for (const run of chosen) {
    const of = sums[regime[run]];
    of.chosen++;
    if (Number.isNaN(column.values[run])) continue;
    of.sum += column.values[run];
    of.count++;
  }
  return sums.map((of) => ({
    chosen: of.chosen,
    all: of.all,
    meanChosen: of.sum / of.count,
    meanAll: of.sumAll / of.countAll,
  }));
}
