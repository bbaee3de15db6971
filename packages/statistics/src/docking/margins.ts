/**
 * How far two implementations may be apart in a metric and still count as the same; in the unit of the
 * metric, each ≥ 0.
 */
export interface Margin {
  /** Of the mean under a regime. */
  readonly mean: number;
  /** Of the mean paired difference to the reference regime. */
  readonly difference: number;
}

/** Margins, to be fixed before anybody looks at the tables. */
export interface Margins {
  /** Confidence level of the intervals, in (0, 1). */
  readonly level: number;
  /** For metrics that are not named; undefined: every metric has to be named. */
  readonly default: Margin | undefined;
  /** Margins by id of the metric. */
  readonly metrics: Readonly<Record<string, Margin>>;
}

/** The margin of a metric; undefined if there is none. */
export const marginOf = ({ metrics, default: usual }: Margins, metric: string): Margin | undefined =>
  Object.hasOwn(metrics, metric) ? metrics[metric] : usual;
