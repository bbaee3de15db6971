import type { Draw } from '../bootstrap/draw.ts';
import { percentileInterval } from '../bootstrap/percentileInterval.ts';
import { resampled } from '../bootstrap/resampled.ts';
import type { BootstrapOptions } from '../intervals/bootstrapInterval.ts';
import { quantile } from '../summary/quantile.ts';
import { difference } from '../summary/rounding.ts';
import { isMissing } from '../summary/isMissing.ts';

/** How far apart two regimes are at one quantile: does one make bad luck less bad, or good luck better? */
export interface QuantileDifference {
  /** Probability of the quantile, in [0, 1]; 0.1: the worst tenth if higher is better. */
  readonly p: number;
  /** The quantile of the values. */
  readonly value: number;
  /** The quantile of the reference's values. */
  readonly reference: number;
  /** Value minus reference; not the quantile of the paired differences. */
  readonly difference: number;
  /**
   * Lower end of the bootstrap interval of the difference, by resampling pairs. NaN for fewer than two
   * pairs.
   */
  readonly low: number;
  /** Upper end of that interval. */
  readonly high: number;
}

/**
 * Differences between the quantiles of two lists of runs with the same luck; pairs with a missing side are
 * left out.
 * @param p - each in [0, 1].
 * @defaultValue 0.1, 0.25, 0.5, 0.75, 0.9
 * @throws {RangeError} if the two lists differ in length
 * @see Wilcox & Erceg-Hurn (2012), Comparing two dependent groups via quantiles, J. Applied Statistics
 * 39:2655–2664
 */
export function quantileDifferences(
  values: readonly (number | null)[],
  reference: readonly (number | null)[],
  draw: Draw,
  {
    p = [0.1, 0.25, 0.5, 0.75, 0.9],
    level = 0.95,
    resamples = 2000,
  }: BootstrapOptions & { readonly p?: readonly number[] } = {},
): QuantileDifference[] {
  if (values.length !== reference.length)
    throw new RangeError(
      `quantileDifferences: expected ${reference.length} values, received ${values.length}`,
    );
  const kept = values.flatMap((value, i) =>
    isMissing(value) || isMissing(reference[i]) ? [] : [[value, reference[i]] as const],
  );
  const sortedOf = (side: 0 | 1, places: Int32Array): number[] =>
    Array.from(places, (place) => kept[place][side]).sort((a, b) => a - b);
  const quantilesOf = (places: Int32Array): (readonly [number, number])[] => {
    const [one, other] = [sortedOf(0, places), sortedOf(1, places)];
    return p.map((at) => [quantile(one, at), quantile(other, at)]);
  };
  const samples = kept.length < 2 ? [] : resampled(kept.length, quantilesOf, draw, resamples);
  return quantilesOf(Int32Array.from(kept.keys())).map(([value, other], at) => ({
    p: p[at],
    value,
    reference: other,
    difference: difference(value, other),
    ...percentileInterval(
      samples.map((sample) => difference(sample[at][0], sample[at][1])),
      level,
    ),
  }));
}
