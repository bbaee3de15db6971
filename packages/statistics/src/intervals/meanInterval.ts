import type { Draw } from '../bootstrap/draw.ts';
import { percentileInterval } from '../bootstrap/percentileInterval.ts';
import { resampled } from '../bootstrap/resampled.ts';
import { mean } from '../summary/mean.ts';
import { bootstrapInterval, type BootstrapOptions } from './bootstrapInterval.ts';
import { studentInterval, type Interval } from './studentInterval.ts';

/** Kinds of intervals of a mean. How often each holds the truth: docs/intervals.md. */
export const intervalKinds = ['student', 'bca', 'percentile'] as const;

/** Student's; the bootstrap's, corrected for bias and acceleration; or its plain percentiles. */
export type IntervalKind = (typeof intervalKinds)[number];

/**
 * An interval of a mean, of the given kind. NaN on both sides for fewer than two values.
 * @param draw - for the bootstrap: `values.length` × `resamples` draws are taken; the same draws, the same
 * interval
 * @throws {RangeError} for an invalid level or number of resamples
 */
export function meanInterval(
  values: readonly number[],
  kind: IntervalKind,
  draw: Draw,
  { level = 0.95, resamples = 2000 }: BootstrapOptions = {},
): Interval {
  if (kind === 'student') return studentInterval(values, level);
  if (kind === 'bca') return bootstrapInterval(values, draw, { level, resamples });
  if (values.length < 2) return { low: Number.NaN, high: Number.NaN };
  const chosen = [...values];
  const samples = resampled(
    values.length,
    (places) => {
      for (let i = 0; i < places.length; i++) chosen[i] = values[places[i]];
      return mean(chosen);
    },
    draw,
    resamples,
  );
  return percentileInterval(samples, level);
}
