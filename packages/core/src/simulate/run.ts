import type { Seed } from '../random/luck.ts';

/** Values of metrics by id; `null` where the model has none (nothing was resolved, due or held), never 0 for that. */
export type MetricValues = Readonly<Record<string, number | null>>;

/** One month of a run: values at its end. */
export interface MonthlyRow {
  readonly month: number;
  readonly metrics: MetricValues;
}

/** What one run gives. */
export interface Run {
  readonly scenario: string;
  readonly regime: string;
  readonly seed: Seed;
  readonly months: number;
  /** Over the last 24 months (ODD §7.6). */
  readonly summary: MetricValues;
  /** Every month, if asked for; else empty. */
  readonly monthly: readonly MonthlyRow[];
  /** What other observers saw, by their id. */
  readonly observed: Readonly<Record<string, unknown>>;
}
