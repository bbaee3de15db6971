import { range, scaleBand } from 'd3';

/** Where bands lie along one side of a picture, pixels: outer ones, each holding all inner ones where there are any. */
export interface NestedBands {
  readonly outer: (bin: number) => number;
  readonly outerSize: number;
  /** Start of a band of the innermost parameter: by the outer bin, or by the outer and the inner one. */
  readonly start: (bins: readonly number[]) => number;
  readonly size: number;
}

/**
 * Nests bands of one or two parameters.
 * @param counts - number of bins, of the outer parameter first
 * @param ends - where the first bin begins and the last one ends; falling: from below upwards
 */
export function nestedBands(counts: readonly number[], [from, to]: readonly [number, number]): NestedBands {
  const outer = scaleBand<number>()
    .domain(range(counts[0]))
    .range([from, to])
    .paddingInner(counts.length > 1 ? 0.06 : 0.02);
  const outerSize = outer.bandwidth();
  if (counts.length === 1)
    return { outer: (bin) => outer(bin)!, outerSize, start: ([bin]) => outer(bin)!, size: outerSize };
  const inner = scaleBand<number>()
    .domain(range(counts[1]))
    .range(from < to ? [0, outerSize] : [outerSize, 0])
    .paddingInner(0.02);
  return {
    outer: (bin) => outer(bin)!,
    outerSize,
    start: ([bin, within]) => outer(bin)! + inner(within)!,
    size: inner.bandwidth(),
  };
}
