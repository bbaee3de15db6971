import { measured, type Metric } from './metric.ts';
import type { Observation } from './observation.ts';

/** The value of a metric at the end of one month; NaN where it is missing. */
export function measure(metric: Metric, observation: Observation): number {
  if (!measured(metric, observation)) return Number.NaN;
  return metric.kind === 'level' ? metric.measure(observation) : metric.of(observation) / metric.per(observation);
}
