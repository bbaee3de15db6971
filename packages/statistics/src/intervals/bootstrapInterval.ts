import { correctedInterval } from '../bootstrap/correctedInterval.ts';
import type { Draw } from '../bootstrap/draw.ts';
import { resampled } from '../bootstrap/resampled.ts';
import { mean } from '../summary/mean.ts';
import type { Interval } from './studentInterval.ts';

/** Level and number of resamples of a bootstrap interval. */
export interface BootstrapOptions {
  /** Confidence level, in (0, 1). @defaultValue 0.95 */
  readonly level?: number;
  /** Samples drawn. @defaultValue 2000 */
  readonly resamples?: number;
}

/**
 * Bootstrap interval of a mean, or of another statistic, corrected for bias and acceleration (BCa). It
 * does not assume a normal distribution, but falls short with few values: Student's is nearer to its level
 * unless values are very skewed (docs/intervals.md). NaN on both sides for fewer than two values; a point
 * if nothing varies.
 * @param draw - `values.length` × `resamples` draws are taken; the same draws, the same interval
 * @param options - `level` and `resamples`; `statistic`, such as `median`, of a list in any order.
 * @defaultValue mean
 * @throws {RangeError} for an invalid level or number of resamples
 * @see Efron (1987), Better bootstrap confidence intervals, Journal of the American Statistical
 * Association 82:171–185
 */
export function bootstrapInterval(
  values: readonly number[],
  draw: Draw,
  {
    level = 0.95,
    resamples = 2000,
    statistic = mean,
  }: BootstrapOptions & { readonly statistic?: (values: readonly number[]) => number } = {},
): Interval {
  if (!(level > 0 && level < 1))
    throw new RangeError(`bootstrapInterval: expected a level in (0, 1), received ${level}`);
  if (values.length < 2) return { low: Number.NaN, high: Number.NaN };
  const chosen = [...values];
  const statistics = resampled(
    values.length,
    (places) => {
      for (let i = 0; i < places.length; i++) chosen[i] = values[places[i]];
      return statistic(chosen);
    },
    draw,
    resamples,
  );
  const jackknife = values.map((_, out) => statistic(values.filter((_value, place) => place !== out)));
  return correctedInterval(statistics, statistic(values), jackknife, level);
}
