import type { Metric } from '../metrics/metric.ts';
import type { Observer } from '../observers/observer.ts';
import type { Intervention } from './intervention.ts';
import type { RunInputs } from './prepare.ts';

/** What a run may be told besides scenario and regime; all of it may be left out. */
export interface RunOptions extends Omit<RunInputs, 'compiled' | 'begun'> {
  /** Months to simulate, whole, 1 to 12,000; default: the scenario's. */
  readonly months?: number;
  /** Keep a row for every month. @defaultValue false */
  readonly monthly?: boolean;
  /** What to measure; default: all metrics of ODD §7.6. */
  readonly metrics?: readonly Metric[];
  /** Who else watches; what they saw stands in `Run.observed`. */
  readonly observe?: readonly Observer[];
  /** What befalls the run from outside; of one month in the order of the list. @defaultValue nothing */
  readonly interventions?: readonly Intervention[];
}
