import { luckOf, uniform } from '@joined-up/core';
import { difference, mean } from '@joined-up/statistics';

/**
 * What a parameter that does nothing but draw other luck would move each point by: half of the seeds
 * against the other half, made as large as the difference of two means over all of them. What a seed does
 * alike at every point is taken out, because points share seeds.
 * Each point has halves of its own (keyed), so that no two sets of seeds stand for all luck.
 * @param rows - shape [point][seed], at least 2 seeds, no hole
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
