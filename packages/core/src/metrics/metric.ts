import type { Observation } from './observation.ts';

/** What a metric is about. Asterisks of a comparison are corrected within a family. */
export type MetricFamily = 'duplication' | 'consistency' | 'outcomes' | 'cost of coordination' | 'people';

interface Described {
  /** Column name, as in the list of ODD §4, “Observation”. */
  readonly id: string;
  readonly name: string;
  readonly family: MetricFamily;
  readonly unit: string;
  readonly range: readonly [number, number];
  /** Which way is better for people; 'neither' if that is an open question. */
  readonly better: 'lower' | 'higher' | 'neither';
  /** What it measures, a phrase. A comment beside it says only what readers of results need not know. */
  readonly definition: string;
  /** Benchmarks for which it means anything. */
  readonly benchmarks: readonly ('planner' | 'bound')[];
}

/** A metric with a value at the end of every month; a summary is its mean over the last 24. NaN: missing. */
export interface LevelMetric extends Described {
  /** `'level'`: a value for every month. */
  readonly kind: 'level';
  /** The value at the end of a month; NaN where there is none. */
  measure(observation: Observation): number;
}

/**
 * A ratio of counts: a summary is the ratio of the two sums over the last 24 months; missing if `per` sums
 * to 0.
 */
export interface RatioMetric extends Described {
  /** `'ratio'`: of two sums. */
  readonly kind: 'ratio';
  /** What a month adds to the numerator. */
  of(observation: Observation): number;
  /** What a month adds to the denominator. */
  per(observation: Observation): number;
}

/** One observation of the state; a metric is one file. */
export type Metric = LevelMetric | RatioMetric;

/** Does the metric mean anything under the regime observed? Under a benchmark, few do. */
export function measured(
  { benchmarks }: Metric,
  {
    arrangement: {
      regime: { benchmark },
    },
  }: Observation,
): boolean {
  return benchmark === undefined || benchmarks.includes(benchmark);
}
