import {
  pairedDifference,
  pairedDifferences,
  verdict,
  type PairedDifference,
  type Verdict,
} from '@joined-up/statistics';
import { usualMatters } from '../titles/matters.ts';

/** One run: what a metric came to under a regime with a seed. */
export interface PairedRow {
  readonly seed: string | number;
  readonly regime: string;
  /** `null`: missing, never taken for 0. */
  readonly value: number | null;
}

/** One regime against the reference, paired by seed. */
export interface Compared {
  readonly regime: string;
  /** Shape [seed], in the order of `Comparison.seeds`. */
  readonly values: readonly (number | null)[];
  /** Value minus reference, pairs with both sides only. */
  readonly differences: readonly number[];
  readonly difference: PairedDifference;
  readonly verdict: Verdict;
}

export interface Comparison {
  readonly metric: string;
  readonly reference: string;
  readonly seeds: readonly (string | number)[];
  /** Smallest difference that matters, in the unit of the metric. */
  readonly matters: number;
  readonly referenceValues: readonly (number | null)[];
  /** Every regime but the reference, in order of appearance. */
  readonly compared: readonly Compared[];
}

/**
 * Pairs runs by seed.
 * @param rows - at most one for each seed and regime
 * @throws {RangeError} if a regime has two rows for a seed, or the reference has none
 */
export function compare(
  rows: readonly PairedRow[],
  metric: string,
  reference: string,
  matters?: number,
): Comparison {
  const seeds = [...new Set(rows.map(({ seed }) => seed))];
  const placeOf = new Map(seeds.map((seed, i) => [seed, i]));
  const byRegime = new Map<string, (number | null | undefined)[]>();
  for (const { seed, regime, value } of rows) {
    const values = byRegime.get(regime) ?? Array.from({ length: seeds.length }, () => undefined);
    const place = placeOf.get(seed)!;
    if (values[place] !== undefined)
      throw new RangeError(`paired rows: regime ${regime} has two rows for seed ${seed}`);
    values[place] = value;
    byRegime.set(regime, values);
  }
  const found = byRegime.get(reference);
  if (found === undefined)
    throw new RangeError(
      `paired rows: no row of the reference ${reference}, only of ${[...byRegime.keys()].join(', ')}`,
    );
  const referenceValues = found.map((value) => value ?? null);
  const least = matters ?? usualMatters(metric, referenceValues);
  const compared = [...byRegime]
    .filter(([regime]) => regime !== reference)
    .map(([regime, given]): Compared => {
      const values = given.map((value) => value ?? null);
      const differences = pairedDifferences(values, referenceValues);
      return {
        regime,
        values,
        differences,
        difference: pairedDifference(values, referenceValues),
        verdict: verdict(differences, least),
      };
    });
  return { metric, reference, seeds, matters: least, referenceValues, compared };
}
