import { luckOf, uniform } from '@joined-up/core';
import { difference, mean } from '@joined-up/statistics';

/**
 * By how much a dummy parameter that only draws other luck would move each point: one half of the seeds
 * minus the other half, scaled to the difference of two means over all seeds. Effects of a seed that are
 * equal at all points are removed, because points share seeds. Each point has its own keyed halves, so
 * that one split of the seeds does not decide everything.
 * @param rows - shape [point][seed], at least 2 seeds, none missing
 * @returns shape [point]
 */
export function luckAlone(rows: readonly (readonly number[])[]): number[] {
  const seeds = rows[0].length;
  const half = Math.floor(seeds / 2);
  const usual = rows[0].map((_, seed) => mean(rows.map((row) => row[seed])));
  const luck = luckOf('halves of the seeds');
  return rows.map((row, point) => {
    const drawn = usual.map((_, seed) => uniform(luck, point, seed));
    const order = [...drawn.keys()].sort((a, b) => drawn[a] - drawn[b] || a - b);
    const halfFrom = (first: number): number =>
      mean(order.slice(first, first + half).map((seed) => difference(row[seed], usual[seed])));
    return (halfFrom(0) - halfFrom(half)) * Math.sqrt(half / seeds);
  });
}
