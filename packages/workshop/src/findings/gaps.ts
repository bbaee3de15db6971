import type { Results } from '../engine/results.ts';

/** One field of the gap grid: one need of one group of people, over the governments in which it exists. */
export interface Gap {
  readonly segment: string;
  readonly service: string;
  /** Means, effective effort a month. */
  readonly need: number;
  readonly supply: number;
  /** Governments in which supply is below need, of those in which the field exists. */
  readonly short: number;
  readonly count: number;
}

/** Fields that exist in at least one government, by segment, then service. */
export function gapsOf(results: Results, count: number): Gap[] {
  const { segments, services } = results.layout!;
  const size = segments.length * services.length;
  const sums = Array.from({ length: size }, () => ({ need: 0, supply: 0, short: 0, count: 0 }));
  for (let seed = 0; seed < count; seed++) {
    const [need, supply] = [results.need(seed), results.supply(seed)];
    for (let cell = 0; cell < size; cell++) {
      if (Number.isNaN(need[cell])) continue;
      const sum = sums[cell];
      sum.need += need[cell];
      sum.supply += supply[cell];
      sum.short += Number(supply[cell] < need[cell]);
      sum.count++;
    }
  }
  return sums.flatMap(({ need, supply, short, count: present }, cell) => (present === 0 ? [] : [{
    segment: segments[Math.floor(cell / services.length)], service: services[cell % services.length],
    need: need / present, supply: supply / present, short, count: present,
  }]));
}
