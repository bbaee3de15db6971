import type { Observation } from './observation.ts';

/** What a metric is about. Asterisks of a comparison are corrected within a family. */
export type MetricFamily = 'duplication' | 'consistency' | 'outcomes' | 'cost of coordination' | 'people';

interface Described {
  /** Column name, as in ODD §4, Observation. */
  readonly id: string;
  readonly name: string;
  readonly family: MetricFamily;
  readonly unit: string;
  readonly range: readonly [number, number];
  /** Which way is better for people; 'neither' where that is an open question. */
  readonly better: 'lower' | 'higher' | 'neither';
  /** What it measures, a phrase. A comment beside it says only what readers of results need not know. */
  readonly definition: string;
  /** Does it mean anything for a benchmark? */
  readonly benchmarks: readonly ('planner' | 'bound')[];
}

/** A metric with a value at the end of every month; a summary is its mean over the last 24. NaN: missing. */
export interface LevelMetric extends Described {
  /** `'level'`: a value for every month. */
  readonly kind: 'level';
  /** The value at the end of a month; NaN where there is none. */
  measure(observation: Observation): number;
}

/** A metric that counts: a summary is the ratio of the two sums over the last 24 months; missing if `per` sums to 0. */
export interface RatioMetric extends Described {
  /** `'ratio'`: of two sums. */
  readonly kind: 'ratio';
  /** What a month adds to the upper sum. */
  of(observation: Observation): number;
  /** What a month adds to the lower sum. */
  per(observation: Observation): number;
}

/** One observation of the state; a metric is one file. */
export type Metric = LevelMetric | RatioMetric;

/** Does the metric mean anything for what was observed? Of a benchmark, few do. */
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
