import type { Metric } from '../metrics/metric.ts';
import type { Observer } from '../observers/observer.ts';
import type { Intervention } from './intervention.ts';
import type { RunInputs } from './prepare.ts';

/** Options of a run besides scenario and regime. */
export interface RunOptions extends Omit<RunInputs, 'compiled' | 'begun'> {
  /** Months to simulate, whole, 1 to 12,000; default: the scenario's. */
  readonly months?: number;
  /** Keep a row for every month. @defaultValue false */
  readonly monthly?: boolean;
  /** What to measure; default: all metrics of ODD §7.6. */
  readonly metrics?: readonly Metric[];
  /** Observers; what they saw is in `Run.observed`. @defaultValue none */
  readonly observe?: readonly Observer[];
  /** Changes from outside; those of one month in the order of the list. @defaultValue none */
  readonly interventions?: readonly Intervention[];
}
