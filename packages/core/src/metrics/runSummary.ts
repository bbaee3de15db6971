import { tidy } from './measure.ts';
import { measured, type Metric } from './metric.ts';
import type { Observation } from './observation.ts';

/**
 * Sums up months: the mean of a level metric, the ratio of sums of a ratio metric (ODD §7.6). A level that
 * is missing in a month (a government of one ministry has no pairs) is missing in the summary too.
 */
export class RunSummary {
  readonly #metrics: readonly Metric[];
  readonly #of: Float64Array;
  readonly #per: Float64Array;

  constructor(metrics: readonly Metric[]) {
    this.#metrics = metrics;
    this.#of = new Float64Array(metrics.length);
    this.#per = new Float64Array(metrics.length);
  }

  /** Adds the end of one more month. */
  add(observation: Observation): void {
    for (let i = 0; i < this.#metrics.length; i++) {
      const metric = this.#metrics[i];
      if (!measured(metric, observation)) continue;
      this.#of[i] += metric.kind === 'level' ? metric.measure(observation) : metric.of(observation);
      this.#per[i] += metric.kind === 'level' ? 1 : metric.per(observation);
    }
  }

  /** The summary of the metric at an index; NaN if it is missing. */
  value = (place: number): number => tidy(this.#metrics[place], this.#of[place] / this.#per[place]);
}
