import { measure } from '../metrics/measure.ts';
import { metrics } from '../metrics/metrics.ts';
import type { Observation } from '../metrics/observation.ts';

/** Metrics of two runs with the same luck at the end of one month; `null` where the model has none. */
export interface PairedMonth {
  /** Which month, counted from 0. */
  readonly month: number;
  /** By id of the metric: the value under each regime, and b minus a. */
  readonly metrics: Readonly<
    Record<
      string,
      {
        readonly a: number | null;
        readonly b: number | null;
        /** b − a. */ readonly difference: number | null;
      }
    >
  >;
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

export const pairedMonth = (month: number, a: Observation, b: Observation): PairedMonth => ({
  month,
  metrics: Object.fromEntries(
    metrics.map((metric) => {
      const [one, other] = [measure(metric, a), measure(metric, b)];
      return [metric.id, { a: known(one), b: known(other), difference: known(other - one) }];
    }),
  ),
});
