import { percentileInterval, resampled, type Draw } from '@joined-up/statistics';

/** Which of several settings is best, by its index in the list. */
export interface BestRow {
  /** Index of the setting with the best mean. */
  readonly best: number;
  /** First index at which the best may lie: the middle 95 % of resamples of the seeds. */
  readonly low: number;
  /** Last such index. */
  readonly high: number;
}

/**
 * The setting with the largest mean outcome, and how sure that is, by a bootstrap: seeds are resampled with
 * replacement, the same for every setting, since all settings share their luck.
 * @param outcomes - shape [setting][seed], seeds in the same order; more is better
 * @throws {RangeError} without settings or seeds
 */
export function bestRow(
  outcomes: readonly (readonly number[])[],
  draw: Draw,
  { resamples = 1000 }: { readonly resamples?: number } = {},
): BestRow {
  const seeds = outcomes[0]?.length ?? 0;
  if (seeds === 0)
    throw new RangeError('best row: expected outcomes of at least one setting and seed, received none');
  const bestOf = (places: ArrayLike<number>): number => {
    const sums = outcomes.map((values) =>
      Array.from(places).reduce((sum, place) => sum + values[place], 0),
    );
    return sums.indexOf(Math.max(...sums));
  };
  const { low, high } = percentileInterval(resampled(seeds, bestOf, draw, resamples), 0.95);
  return {
    best: bestOf(Array.from({ length: seeds }, (_, seed) => seed)),
    low: Math.floor(low),
    high: Math.ceil(high),
  };
}
