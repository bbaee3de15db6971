import type { Seed } from '../random/luck.ts';

/** Values of metrics by id; `null`, never 0, where there is none (nothing was resolved, due or held). */
export type MetricValues = Readonly<Record<string, number | null>>;

/** One month of a run: values at its end. */
export interface MonthlyRow {
  /** Which month, counted from 0. */
  readonly month: number;
  /** The value of every metric, by its id; `null` where a metric has none. */
  readonly metrics: MetricValues;
}

/** What one run gives. */
export interface Run {
  /** Id of the scenario. */
  readonly scenario: string;
  /** Id of the regime. */
  readonly regime: string;
  /** The seed it was run with. */
  readonly seed: Seed;
  /** How many months were simulated. */
  readonly months: number;
  /** Values over the last 24 months (ODD §7.6). */
  readonly summary: MetricValues;
  /** A row for every month, if asked for; else empty. */
  readonly monthly: readonly MonthlyRow[];
  /** What observers saw, by their id. */
  readonly observed: Readonly<Record<string, unknown>>;
}
