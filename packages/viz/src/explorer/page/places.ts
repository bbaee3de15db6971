import type { Column } from './columns.ts';

/** Half the width over which runs with the same name are spread, in steps between names. */
const SPREAD = 0.28;

/**
 * Where a run passes an axis: 0 at the bottom, 1 at the top; NaN where it has no value. Runs with the same
 * name are spread a little, always the same way, to show how many there are.
 */
export function heightOf({ values, low, high, options }: Column, run: number): number {
  const value = values[run];
  if (options !== undefined) return (value + 0.5 + SPREAD * 2 * (scattered(run) - 0.5)) / options.length;
  return high === low ? 0.5 : (value - low) / (high - low);
}

/** Share of an axis that counts as its end: nobody drags to the very end. */
const END = 0.012;

/** The value at a height, for a range that is dragged; near an end it is that end. */
export function valueAt({ low, high }: Column, height: number): number {
  if (height <= END) return low;
  return height >= 1 - END ? high : low + height * (high - low);
}

/** A hash in [0, 1): looks random, always the same for the same index. */
export function scattered(place: number): number {
  let hash = Math.imul(place ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Runs in a fixed random-looking order: the first hundred are a fair sample of all. */
export function mixed(runs: Uint32Array): Uint32Array {
  const keys = Float64Array.from(runs, (run) => scattered(run));
  const order = Uint32Array.from(runs, (_, i) => i).sort((a, b) => keys[a] - keys[b]);
  return order.map((i) => runs[i]);
}
