import { InputError, metrics, suggest, type Problem } from '@joined-up/core';
import {
  pairedDifference,
  pairedDifferences,
  verdict,
  type PairedDifference,
  type Verdict,
} from '@joined-up/statistics';
import { usualMatters } from '../titles/matters.ts';

/** One run: the value of a metric under a regime with a seed. */
export interface PairedRow {
  /** Runs of the same seed are a pair. */
  readonly seed: string | number;
  /** Id of the regime. */
  readonly regime: string;
  /** `null`: missing, never counted as 0. */
  readonly value: number | null;
}

/** One regime against the reference, paired by seed. */
export interface Compared {
  /** Id of the regime. */
  readonly regime: string;
  /** Shape [seed], in the order of `Comparison.seeds`. */
  readonly values: readonly (number | null)[];
  /** Value minus reference, pairs with both sides only. */
  readonly differences: readonly number[];
  /** Their mean, its interval, and how many went which way. */
  readonly difference: PairedDifference;
  /** What can be said of it: higher, lower, too small to matter, or not clear. */
  readonly verdict: Verdict;
}

/**
 * Several regimes against a reference, paired by seed: what the paired chart, its table and its title are
 * made from.
 */
export interface Comparison {
  /** Id of the metric. */
  readonly metric: string;
  /** Id of the regime that all others are compared to. */
  readonly reference: string;
  /** Seeds with a run, in order of appearance. */
  readonly seeds: readonly (string | number)[];
  /** Smallest difference that matters, in the unit of the metric. */
  readonly matters: number;
  /** Values under the reference, `null` where missing. Shape [seed]. */
  readonly referenceValues: readonly (number | null)[];
  /** Every regime but the reference, in order of appearance. */
  readonly compared: readonly Compared[];
}

/**
 * Pairs runs by seed.
 * @param rows - at most one for each seed and regime
 * @throws {InputError} if a value is `undefined`, such as that of a metric that was not measured
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
    if (value === undefined) throw new InputError('paired rows', noValue(seed, regime, metric));
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

const noValue = (seed: string | number, regime: string, metric: string): Problem[] => [
  {
    path: `regime ${regime}, seed ${seed}`,
    expected: 'a number, or null where it is missing',
    found: 'undefined',
    mend: suggest(metric, metricIds, `is '${metric}' the name of a metric?`),
  },
];

const metricIds = metrics.map(({ id }) => id);
