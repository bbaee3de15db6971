import { mean, pairedDifference } from '@joined-up/statistics';
import type { Comparison, PairedRow } from './compare.ts';

/** A regime that nothing can beat: how good it is, and how much of the way to it others go. */
export interface Ceiling {
  readonly regime: string;
  /** Mean over seeds, in the unit of the metric. */
  readonly value: number;
  /**
   * For each regime compared: its mean difference to the reference as a share of the ceiling's; NaN where
   * the ceiling equals the reference.
   */
  readonly shares: readonly number[];
}

/** @param rows - with those of the ceiling @throws {RangeError} if the ceiling has no value */
export function ceilingOf(
  rows: readonly PairedRow[],
  regime: string,
  { seeds, referenceValues, compared }: Comparison,
): Ceiling {
  const values = new Map(
    rows.filter((row) => row.regime === regime).map(({ seed, value }) => [seed, value]),
  );
  const known = [...values.values()].filter((value) => value !== null);
  if (known.length === 0) throw new RangeError(`paired rows: no value of the ceiling ${regime}`);
  const gap = pairedDifference(
    seeds.map((seed) => values.get(seed) ?? null),
    referenceValues,
  ).mean;
  return {
    regime,
    value: mean(known),
    shares: compared.map(({ difference }) => (gap === 0 ? Number.NaN : difference.mean / gap)),
  };
}
