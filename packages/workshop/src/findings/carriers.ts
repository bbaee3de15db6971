import type { Results } from '../engine/results.ts';

/** What a ministry adds to duplication in fields it shares with another, mean over governments. */
export interface Carrier {
  readonly ministry: string;
  readonly other: string;
  readonly excess: number;
}

/** All pairs, by ministry, then other. Entries add up to the mean of the metric `duplication`. */
export function carriersOf(results: Results, count: number): Carrier[] {
  const { ministries } = results.layout!;
  const sums = new Float64Array(ministries.length ** 2);
  for (let seed = 0; seed < count; seed++) results.excess(seed).forEach((excess, pair) => { sums[pair] += excess / count; });
  return ministries.flatMap((ministry, i) => ministries.map((other, j) => ({ ministry, other, excess: sums[i * ministries.length + j] })));
}

/** The fewest ministries that carry half of it, largest first, with their share each. */
export function halfCarriers(carriers: readonly Carrier[]): { readonly ministry: string; readonly share: number }[] {
  const totals = new Map<string, number>();
  for (const { ministry, excess } of carriers) totals.set(ministry, (totals.get(ministry) ?? 0) + excess);
  const whole = [...totals.values()].reduce((sum, part) => sum + part, 0);
  if (!(whole > 0)) return [];
  const sorted = [...totals].sort(([, one], [, other]) => other - one);
  const half: { ministry: string; share: number }[] = [];
  for (let sum = 0, i = 0; sum < whole / 2; i++) {
    sum += sorted[i][1];
    half.push({ ministry: sorted[i][0], share: sorted[i][1] / whole });
  }
  return half;
}
