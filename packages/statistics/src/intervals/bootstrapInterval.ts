import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { mean } from '../summary/mean.ts';
import { quantile } from '../summary/quantile.ts';
import type { Interval } from './studentInterval.ts';

/** A uniform draw in [0, 1); advances its stream. */
export type Draw = () => number;

export interface BootstrapOptions {
  /** In (0, 1). @defaultValue 0.95 */
  readonly level?: number;
  /** Samples drawn. @defaultValue 2000 */
  readonly resamples?: number;
}

/**
 * Bootstrap interval of a mean, corrected for bias and acceleration (BCa). It asks for no normal distribution: use it beside
 * Student's where differences are skewed or few. NaN on both sides of fewer than two values; a point where nothing varies.
 * @param draw - `values.length` × `resamples` draws are taken; the same draws, the same interval
 * @throws {RangeError} for a level or a number of resamples that cannot be
 * @see Efron (1987), Better bootstrap confidence intervals, Journal of the American Statistical Association 82:171–185
 */
export function bootstrapInterval(values: readonly number[], draw: Draw, { level = 0.95, resamples = 2000 }: BootstrapOptions = {}): Interval {
  if (!(level > 0 && level < 1)) throw new RangeError(`bootstrapInterval: expected a level in (0, 1), received ${level}`);
  if (!(Number.isInteger(resamples) && resamples >= 1)) throw new RangeError(`bootstrapInterval: expected at least 1 resample, received ${resamples}`);
  if (values.length < 2) return { low: Number.NaN, high: Number.NaN };
  const centre = mean(values);
  const acceleration = accelerationOf(values, centre);
  // Nothing varies: every resample is the same, and there is no bias to correct.
  if (Number.isNaN(acceleration)) return { low: centre, high: centre };
  const means = resampledMeans(values, draw, resamples);
  const bias = normalQuantile(shareBelow(means, centre), 0, 1);
  const end = (tail: number): number => {
    const shifted = bias + normalQuantile(tail, 0, 1);
    return quantile(means, normalCdf(bias + shifted / (1 - acceleration * shifted), 0, 1));
  };
  return { low: end((1 - level) / 2), high: end((1 + level) / 2) };
}

/** Means of samples drawn with replacement, rising. */
function resampledMeans(values: readonly number[], draw: Draw, resamples: number): number[] {
  const count = values.length;
  return Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += values[Math.floor(draw() * count)];
    return sum / count;
  }).sort((a, b) => a - b);
}

/** Share of means below the centre, ties half; kept off 0 and 1, where there would be no normal quantile. */
function shareBelow(means: readonly number[], centre: number): number {
  const below = means.filter((value) => value < centre).length;
  const equal = means.filter((value) => value === centre).length;
  return Math.min(Math.max((below + equal / 2) / means.length, 0.5 / means.length), 1 - 0.5 / means.length);
}

/** The jackknife's acceleration; of a mean it is Σd³ / 6(Σd²)^1.5, d the deviations. NaN where nothing varies. */
function accelerationOf(values: readonly number[], centre: number): number {
  let [squares, cubes] = [0, 0];
  for (const value of values) {
    squares += (value - centre) ** 2;
    cubes += (value - centre) ** 3;
  }
  return cubes / (6 * squares ** 1.5);
}
