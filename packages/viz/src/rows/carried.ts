import { mean, summarise } from '@joined-up/statistics';
import type { CarrierRow } from './carrierRows.ts';

/** What one ministry carries of the duplication, against all others together. */
export interface Carried {
  readonly ministry: string;
  /** Share of all supply: mean over seeds, with the 95 % interval of the mean (NaN with fewer than two seeds). */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Its best and worst rank over the middle 95 % of seeds, 1 = carries most. */
  readonly ranks: readonly [number, number];
}

export interface CarriedSummary {
  /** Most first. */
  readonly carried: readonly Carried[];
  /** Mean over seeds of what `ministry` carries against `other`. */
  readonly excess: (ministry: string, other: string) => number;
  readonly seeds: number;
  /** Ministries in order of appearance. */
  readonly ministries: readonly string[];
}

/** Sums up who carries the duplication. @param rows - of one regime; pairs not listed carry nothing */
export function carriedBy(rows: readonly CarrierRow[]): CarriedSummary {
  const ministries = [...new Set(rows.flatMap(({ ministry, other }) => [ministry, other]))];
  const seeds = [...new Set(rows.map(({ seed }) => seed))];
  const pairs = new Map<string, number>();
  const bySeed = new Map(seeds.map((seed) => [seed, new Map(ministries.map((ministry) => [ministry, 0]))]));
  for (const { ministry, other, excess, seed } of rows) {
    const id = JSON.stringify([ministry, other]);
    pairs.set(id, (pairs.get(id) ?? 0) + excess / seeds.length);
    const totals = bySeed.get(seed)!;
    totals.set(ministry, totals.get(ministry)! + excess);
  }
  const worlds = [...bySeed.values()];
  const carried = ministries
    .map((ministry): Carried => {
      const values = worlds.map((totals) => totals.get(ministry)!);
      const { low, high } = summarise(values);
      const ranks = worlds
        .map((totals) => 1 + [...totals.values()].filter((value) => value > totals.get(ministry)!).length)
        .sort((a, b) => a - b);
      const cut = Math.floor(ranks.length * 0.025);
      return {
        ministry,
        mean: mean(values),
        low,
        high,
        ranks: [ranks[cut], ranks[ranks.length - 1 - cut]],
      };
    })
    .sort((a, b) => b.mean - a.mean);
  return {
    carried,
    excess: (ministry, other) => pairs.get(JSON.stringify([ministry, other])) ?? 0,
    seeds: seeds.length,
    ministries,
  };
}
